import type { Ad } from "@lotse/shared/contract/ads.ts";
import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex,
} from "drizzle-orm/sqlite-core";

/** Ad texts with what happened when they ran, and vectors of any collection for the embedded vector search. */
export const ad = sqliteTable(
	"ad",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		channel: text("channel").$type<Ad["channel"]>().notNull(),
		language: text("language").$type<Ad["language"]>().notNull(),
		text: text("text").notNull(),
		impressions: integer("impressions").notNull(),
		clicks: integer("clicks").notNull(),
		costMicros: integer("cost_micros"),
		costCurrency: text("cost_currency"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		uniqueIndex("ad_text").on(
			table.workspaceId,
			table.channel,
			table.language,
			table.text,
		),
		index("ad_impressions").on(table.workspaceId, table.impressions),
	],
);

export const vector = sqliteTable(
	"vector",
	{
		workspaceId: text("workspace_id").notNull(),
		collection: text("collection").notNull(),
		id: text("id").notNull(),
		dimensions: integer("dimensions").notNull(),
		/** Little-endian 32-bit floats in base64: a quarter of their size as JSON. Empty: taken out, and kept for a while so that others notice. */
		floats: text("floats").notNull(),
		/** The collection's version it was written with. */
		version: integer("version").notNull().default(0),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.collection, table.id] }),
		index("vector_change").on(
			table.workspaceId,
			table.collection,
			table.version,
		),
	],
);

/** Counts up with every change of a collection, so that what an isolate remembers of it can be told from what it is now. */
export const vectorVersion = sqliteTable(
	"vector_version",
	{
		workspaceId: text("workspace_id").notNull(),
		collection: text("collection").notNull(),
		version: integer("version").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.collection] })],
);
