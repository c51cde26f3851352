import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
} from "drizzle-orm/sqlite-core";
import type { OutboxEntry } from "../../../ports.ts";

/** Effects written together with their cause and handed to the queue afterwards, when due; the content is sealed. */
export const outbox = sqliteTable(
	"outbox",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		kind: text("kind").$type<OutboxEntry["kind"]>().notNull(),
		createdAt: integer("created_at").notNull(),
		sealed: text("sealed").notNull(),
		dueAt: integer("due_at").notNull().default(0),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("outbox_due").on(table.dueAt),
	],
);
