import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
} from "drizzle-orm/sqlite-core";

/** Effects written together with their cause and handed to the queue afterwards; the content is sealed. */
export const outbox = sqliteTable(
	"outbox",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		kind: text("kind").$type<"mail">().notNull(),
		createdAt: integer("created_at").notNull(),
		sealed: text("sealed").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("outbox_oldest").on(table.createdAt),
	],
);
