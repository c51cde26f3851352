import type {
	FeedItem,
	WritingFeed,
	WritingResult,
	WritingSettings,
} from "@lotse/shared/contract/writing.ts";
import type { PromptTemplate } from "@lotse/shared/language/generation/prompt-template.ts";
import type { WritingBrief } from "@lotse/shared/language/generation/writing-brief.ts";
import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
} from "drizzle-orm/sqlite-core";
import { jsonColumn } from "./json-column.ts";

/** Writing: settings, what was spent, answers kept, prompt templates, runs and feed jobs. */
export const writingSettings = sqliteTable("writing_settings", {
	workspaceId: text("workspace_id").primaryKey(),
	settings: jsonColumn<WritingSettings>("settings").notNull(),
});

export const tokenSpend = sqliteTable(
	"token_spend",
	{
		workspaceId: text("workspace_id").notNull(),
		day: text("day").notNull(),
		/** Empty: all features together. */
		feature: text("feature").notNull(),
		tokens: integer("tokens").notNull(),
		requests: integer("requests").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.day, table.feature] }),
	],
);

/** Tokens by model and day, to tell what they cost. */
export const modelSpend = sqliteTable(
	"model_spend",
	{
		workspaceId: text("workspace_id").notNull(),
		day: text("day").notNull(),
		feature: text("feature").notNull(),
		model: text("model").notNull(),
		tokensIn: integer("tokens_in").notNull(),
		tokensOut: integer("tokens_out").notNull(),
	},
	(table) => [
		primaryKey({
			columns: [table.workspaceId, table.day, table.feature, table.model],
		}),
	],
);

export const writingAnswer = sqliteTable(
	"writing_answer",
	{
		workspaceId: text("workspace_id").notNull(),
		fingerprint: text("fingerprint").notNull(),
		writer: text("writer").notNull(),
		model: text("model").notNull(),
		answer: text("answer").notNull(),
		expiresAt: integer("expires_at").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.fingerprint] }),
		index("writing_answer_expiry").on(table.workspaceId, table.expiresAt),
	],
);

export const writerTally = sqliteTable(
	"writer_tally",
	{
		workspaceId: text("workspace_id").notNull(),
		writer: text("writer").notNull(),
		written: integer("written").notNull(),
		passed: integer("passed").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.writer] })],
);

export const promptTemplate = sqliteTable(
	"prompt_template",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").$type<PromptTemplate["id"]>().notNull(),
		version: integer("version").notNull(),
		template: jsonColumn<PromptTemplate>("template").notNull(),
		savedBy: text("saved_by").notNull(),
		savedAt: integer("saved_at").notNull(),
		note: text("note").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id, table.version] }),
	],
);

export const activeTemplate = sqliteTable(
	"active_template",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").$type<PromptTemplate["id"]>().notNull(),
		version: integer("version").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.id] })],
);

export const writingRun = sqliteTable(
	"writing_run",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		state: text("state").$type<"running" | "done" | "failed">().notNull(),
		startedBy: text("started_by").notNull(),
		startedAt: integer("started_at").notNull(),
		/** Sha-256 of what was asked, so that an id is not used for another brief. */
		asked: text("asked").notNull(),
		result: jsonColumn<WritingResult>("result"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("writing_run_start").on(table.workspaceId, table.startedAt),
	],
);

export const writingRunText = sqliteTable(
	"writing_run_text",
	{
		workspaceId: text("workspace_id").notNull(),
		runId: text("run_id").notNull(),
		position: integer("position").notNull(),
		slot: text("slot").notNull(),
		text: text("text").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.runId, table.position] }),
	],
);

export const writingFeed = sqliteTable(
	"writing_feed",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		name: text("name").notNull(),
		task: text("task").$type<WritingFeed["task"]>().notNull(),
		state: text("state").$type<WritingFeed["state"]>().notNull(),
		brief: jsonColumn<WritingBrief>("brief").notNull(),
		total: integer("total").notNull(),
		done: integer("done").notNull(),
		empty: integer("empty").notNull(),
		units: integer("units").notNull(),
		/** How often its workflow was started. */
		attempt: integer("attempt").notNull(),
		reason: text("reason"),
		createdBy: text("created_by").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("writing_feed_state").on(table.state),
	],
);

export const writingFeedItem = sqliteTable(
	"writing_feed_item",
	{
		workspaceId: text("workspace_id").notNull(),
		feedId: text("feed_id").notNull(),
		position: integer("position").notNull(),
		product: jsonColumn<WritingBrief["product"]>("product").notNull(),
		state: text("state").$type<FeedItem["state"]>().notNull(),
		units: jsonColumn<FeedItem["units"]>("units").notNull(),
		reason: jsonColumn<NonNullable<FeedItem["reason"]>>("reason"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.feedId, table.position] }),
	],
);
