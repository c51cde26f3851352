import type { PassageLanguage } from "@lotse/shared/contract/passages.ts";
import type {
	SourceKind,
	SourceProblemCode,
	SourceState,
} from "@lotse/shared/contract/sources.ts";
import type { InjectionVerdict } from "@lotse/shared/language/injection/judge-injection.ts";
import { sql } from "drizzle-orm";
import {
	index,
	integer,
	primaryKey,
	real,
	sqliteTable,
	text,
	uniqueIndex,
} from "drizzle-orm/sqlite-core";

/**
 * Sources, their text, and their passages. The words a passage is found by stand in `passage_word`, an FTS5 table that drizzle
 * does not know: its row has the passage's `number`, and every word in it begins with the workspace.
 */
export const source = sqliteTable(
	"source",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		kind: text("kind").$type<SourceKind>().notNull(),
		title: text("title").notNull(),
		url: text("url"),
		fileName: text("file_name"),
		state: text("state").$type<SourceState>().notNull(),
		problemCode: text("problem_code").$type<SourceProblemCode>(),
		problemAt: integer("problem_at"),
		language: text("language").$type<PassageLanguage>().notNull(),
		licence: text("licence").notNull(),
		owner: text("owner").notNull(),
		product: text("product").notNull(),
		market: text("market").notNull(),
		validUntil: integer("valid_until"),
		characters: integer("characters").notNull(),
		isCut: integer("is_cut", { mode: "boolean" }).notNull(),
		redactions: integer("redactions").notNull(),
		contentHash: text("content_hash"),
		embedder: text("embedder"),
		createdBy: text("created_by").notNull(),
		createdAt: integer("created_at").notNull(),
		readAt: integer("read_at").notNull(),
		nextReadAt: integer("next_read_at"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("source_created").on(table.workspaceId, table.createdAt, table.id),
		index("source_next_read").on(table.nextReadAt),
	],
);

export const sourceText = sqliteTable(
	"source_text",
	{
		workspaceId: text("workspace_id").notNull(),
		sourceId: text("source_id").notNull(),
		text: text("text").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.sourceId] })],
);

export const passage = sqliteTable(
	"passage",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		sourceId: text("source_id").notNull(),
		position: integer("position").notNull(),
		number: integer("number").notNull(),
		heading: text("heading").notNull(),
		text: text("text").notNull(),
		start: integer("start_at").notNull(),
		end: integer("end_at").notNull(),
		language: text("language").$type<PassageLanguage>().notNull(),
		hash: text("hash").notNull(),
		product: text("product").notNull(),
		verdict: text("verdict").$type<InjectionVerdict>().notNull(),
		injection: real("injection").notNull(),
		releasedBy: text("released_by"),
		releasedAt: integer("released_at"),
		/** The approved text it is; null in every other source. */
		unitId: text("unit_id"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		uniqueIndex("passage_number").on(table.number),
		index("passage_source").on(
			table.workspaceId,
			table.sourceId,
			table.position,
		),
		index("passage_unit")
			.on(table.workspaceId, table.unitId)
			.where(sql`unit_id is not null`),
	],
);
