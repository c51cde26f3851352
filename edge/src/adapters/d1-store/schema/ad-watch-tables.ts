import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
} from "drizzle-orm/sqlite-core";
import type { StoredAdWatch } from "../../../ports/ad-watch-store.ts";
import { jsonColumn } from "./json-column.ts";

/** Budget decisions under watch: the band stated before the change, and what was seen since. */
export const adWatch = sqliteTable(
	"ad_watch",
	{
		workspaceId: text("workspace_id").notNull(),
		decisionId: text("decision_id").notNull(),
		customerId: text("customer_id").notNull(),
		campaignIds: jsonColumn<readonly string[]>("campaign_ids").notNull(),
		state: text("state").$type<StoredAdWatch["state"]>().notNull(),
		reason: text("reason").$type<StoredAdWatch["reason"]>().notNull(),
		band: jsonColumn<StoredAdWatch["band"]>("band"),
		looks: jsonColumn<StoredAdWatch["looks"]>("looks").notNull(),
		tries: integer("tries").notNull(),
		nextLookAt: integer("next_look_at"),
		createdAt: integer("created_at").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.decisionId] }),
		index("ad_watch_due").on(table.nextLookAt),
	],
);

/** One row a workspace; none means that nothing goes back by itself. */
export const adGuard = sqliteTable("ad_guard", {
	workspaceId: text("workspace_id").primaryKey(),
	isAutomatic: integer("is_automatic", { mode: "boolean" }).notNull(),
	settleDays: integer("settle_days").notNull(),
});
