import type { Role } from "@lotse/shared/contract/access.ts";
import type { PersonalPurpose } from "@lotse/shared/contract/personal-purpose.ts";
import type { SubjectRequest } from "@lotse/shared/contract/subjects.ts";
import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
} from "drizzle-orm/sqlite-core";
import { jsonColumn } from "./json-column.ts";

/** The workspace's brake: one row a workspace; none means it was never pulled. */
export const effectStop = sqliteTable("effect_stop", {
	workspaceId: text("workspace_id").primaryKey(),
	isStopped: integer("is_stopped", { mode: "boolean" }).notNull(),
	by: text("by_member"),
	at: integer("at"),
	note: text("note").notNull(),
});

/** The key of the workspace's pseudonyms, sealed. */
export const pseudonymKey = sqliteTable("pseudonym_key", {
	workspaceId: text("workspace_id").primaryKey(),
	sealed: text("sealed").notNull(),
	createdAt: integer("created_at").notNull(),
});

/** People about whom nothing is taken any more, by pseudonym. */
export const suppression = sqliteTable(
	"suppression",
	{
		workspaceId: text("workspace_id").notNull(),
		pseudonym: text("pseudonym").notNull(),
		requestId: text("request_id").notNull(),
		at: integer("at").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.pseudonym] })],
);

/** Erasures: where each stands, and what it removed. The identifiers are sealed, and gone when it is done. */
export const subjectRequest = sqliteTable(
	"subject_request",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		state: text("state").$type<SubjectRequest["state"]>().notNull(),
		version: integer("version").notNull(),
		requestedBy: text("requested_by").notNull(),
		createdAt: integer("created_at").notNull(),
		/** Not looked at before. */
		dueAt: integer("due_at").notNull(),
		doneAt: integer("done_at"),
		/** Where the sweep goes on. */
		table: text("at_table").notNull(),
		after: integer("after_row").notNull(),
		erased: jsonColumn<SubjectRequest["erased"]>("erased").notNull(),
		sealedSubject: text("sealed_subject"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("subject_request_due").on(table.state, table.dueAt),
	],
);

/** Who read personal data, in which role, for which purpose. */
export const personalRead = sqliteTable(
	"personal_read",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		at: integer("at").notNull(),
		actor: text("actor").notNull(),
		role: text("role").$type<Role>().notNull(),
		purpose: text("purpose").$type<PersonalPurpose>().notNull(),
		route: text("route").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("personal_read_newest").on(table.workspaceId, table.at),
	],
);

/** What reports with noise have cost each dataset. The number is part of the key: of two spent at once the slower one looks again. */
export const noiseSpend = sqliteTable(
	"noise_spend",
	{
		workspaceId: text("workspace_id").notNull(),
		dataset: text("dataset").notNull(),
		number: integer("number").notNull(),
		at: integer("at").notNull(),
		actor: text("actor").notNull(),
		epsilonMicros: integer("epsilon_micros").notNull(),
		deltaPicos: integer("delta_picos").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.dataset, table.number] }),
	],
);

/** Where the workspace wants each signed end of its trail sent; one row a workspace, none where nowhere. */
export const checkpointHook = sqliteTable(
	"checkpoint_hook",
	{
		workspaceId: text("workspace_id").primaryKey(),
		url: text("url").notNull(),
		sealedSecret: text("sealed_secret").notNull(),
		createdAt: integer("created_at").notNull(),
		createdBy: text("created_by").notNull(),
		/** The newest entry that arrived there signed, and when; 0 before the first. */
		lastSeq: integer("last_seq").notNull(),
		lastAt: integer("last_at"),
		/** Attempts in a row that failed, and what the last one met. */
		failures: integer("failures").notNull(),
		failure: text("failure").notNull(),
		/** The next attempt; null while there is nothing to send, or after the address is gone. */
		dueAt: integer("due_at"),
	},
	(table) => [index("checkpoint_hook_due").on(table.dueAt)],
);
