import type {
	Decision,
	DecisionState,
	DecisionStep,
	Question,
} from "@lotse/shared/contract/decisions.ts";
import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
} from "drizzle-orm/sqlite-core";
import { jsonColumn } from "./json-column.ts";

/** Decisions, each step somebody took, and the audit trail (triggers in the migrations refuse to change or delete it). */
export const decision = sqliteTable(
	"decision",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		question: text("question").$type<Question>().notNull(),
		title: text("title").notNull(),
		targetMetric: text("target_metric").notNull(),
		state: text("state").$type<DecisionState>().notNull(),
		version: integer("version").notNull(),
		proposedBy: text("proposed_by").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
		limits: jsonColumn<Decision["limits"]>("limits").notNull(),
		proposal: jsonColumn<Decision["proposal"]>("proposal").notNull(),
		outcome: jsonColumn<Decision["outcome"]>("outcome"),
		evidence: jsonColumn<Decision["evidence"]>("evidence").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("decision_newest").on(table.workspaceId, table.createdAt),
	],
);

export const decisionStep = sqliteTable(
	"decision_step",
	{
		workspaceId: text("workspace_id").notNull(),
		decisionId: text("decision_id").notNull(),
		version: integer("version").notNull(),
		action: text("action").$type<DecisionStep["action"]>().notNull(),
		state: text("state").$type<DecisionState>().notNull(),
		actor: text("actor").notNull(),
		at: integer("at").notNull(),
		note: text("note").notNull(),
	},
	(table) => [
		primaryKey({
			columns: [table.workspaceId, table.decisionId, table.version],
		}),
	],
);

export const audit = sqliteTable(
	"audit",
	{
		workspaceId: text("workspace_id").notNull(),
		seq: integer("seq").notNull(),
		at: integer("at").notNull(),
		actor: text("actor").notNull(),
		action: text("action").notNull(),
		subject: text("subject").notNull(),
		detail: text("detail").notNull(),
		previousHash: text("previous_hash").notNull(),
		hash: text("hash").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.seq] }),
		index("audit_subject").on(table.workspaceId, table.subject, table.seq),
	],
);
