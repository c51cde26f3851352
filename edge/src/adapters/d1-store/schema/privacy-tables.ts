import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** The workspace's brake: one row a workspace; none means it was never pulled. */
export const effectStop = sqliteTable("effect_stop", {
	workspaceId: text("workspace_id").primaryKey(),
	isStopped: integer("is_stopped", { mode: "boolean" }).notNull(),
	by: text("by_member"),
	at: integer("at"),
	note: text("note").notNull(),
});
