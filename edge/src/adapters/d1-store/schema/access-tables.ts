import type { Role, Scope } from "@lotse/shared/contract/access.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { jsonColumn } from "./json-column.ts";

/** Who may come in: workspaces, their members, and everything a member can sign in with (secrets as SHA-256 only). */
export const workspace = sqliteTable("workspace", {
	workspaceId: text("workspace_id").primaryKey(),
	name: text("name").notNull(),
	language: text("language").$type<Language>().notNull(),
	timeZone: text("time_zone").notNull(),
	currency: text("currency").notNull(),
	selfApproval: integer("self_approval", { mode: "boolean" }).notNull(),
	isDemo: integer("is_demo", { mode: "boolean" }).notNull(),
});

export const member = sqliteTable(
	"member",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		email: text("email").notNull(),
		role: text("role").$type<Role>().notNull(),
		createdAt: integer("created_at").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		uniqueIndex("member_email_in_workspace").on(table.workspaceId, table.email),
		index("member_email").on(table.email),
	],
);

export const signInLink = sqliteTable(
	"sign_in_link",
	{
		workspaceId: text("workspace_id").notNull(),
		secretHash: text("secret_hash").notNull(),
		memberId: text("member_id").notNull(),
		expiresAt: integer("expires_at").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.secretHash] })],
);

export const session = sqliteTable(
	"session",
	{
		workspaceId: text("workspace_id").notNull(),
		secretHash: text("secret_hash").notNull(),
		memberId: text("member_id").notNull(),
		createdAt: integer("created_at").notNull(),
		expiresAt: integer("expires_at").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.secretHash] })],
);

export const token = sqliteTable(
	"token",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		secretHash: text("secret_hash").notNull(),
		memberId: text("member_id").notNull(),
		name: text("name").notNull(),
		prefix: text("prefix").notNull(),
		scopes: jsonColumn<Scope[]>("scopes").notNull(),
		createdAt: integer("created_at").notNull(),
		lastUsedAt: integer("last_used_at"),
		expiresAt: integer("expires_at").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		uniqueIndex("token_secret").on(table.workspaceId, table.secretHash),
	],
);

export const pairing = sqliteTable(
	"pairing",
	{
		workspaceId: text("workspace_id").notNull(),
		codeHash: text("code_hash").notNull(),
		memberId: text("member_id").notNull(),
		challenge: text("challenge").notNull(),
		name: text("name").notNull(),
		scopes: jsonColumn<Scope[]>("scopes").notNull(),
		expiresAt: integer("expires_at").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.codeHash] }),
		// A code is redeemed before its workspace is known, so it is unique everywhere.
		uniqueIndex("pairing_code").on(table.codeHash),
	],
);
