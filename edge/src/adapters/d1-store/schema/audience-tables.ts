import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { IdentifierKind } from "@lotse/shared/profile/identity/identifier.ts";
import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
} from "drizzle-orm/sqlite-core";
import type { StoredAudienceDelivery } from "../../../ports/audience-store.ts";
import { jsonColumn } from "./json-column.ts";

/** Segments proposed for customer lists of ad accounts, and what became of them. */
export const audienceDelivery = sqliteTable(
	"audience_delivery",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		segmentId: text("segment_id").notNull(),
		segmentName: text("segment_name").notNull(),
		customerId: text("customer_id").notNull(),
		userListId: text("user_list_id").notNull(),
		listName: text("list_name").notNull(),
		state: text("state").$type<StoredAudienceDelivery["state"]>().notNull(),
		proposedBy: text("proposed_by").notNull(),
		proposedAt: integer("proposed_at").notNull(),
		decidedBy: text("decided_by"),
		updatedAt: integer("updated_at").notNull(),
		added: integer("added").notNull(),
		removed: integer("removed").notNull(),
		failure: jsonColumn<Localised>("failure"),
		requestIds: jsonColumn<string[]>("request_ids").notNull(),
		version: integer("version").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("audience_delivery_newest").on(table.workspaceId, table.proposedAt),
	],
);

/** Who is on which list because of which delivery; their hashed contact under their own key. */
export const audienceMember = sqliteTable(
	"audience_member",
	{
		workspaceId: text("workspace_id").notNull(),
		customerId: text("customer_id").notNull(),
		userListId: text("user_list_id").notNull(),
		kind: text("kind").$type<IdentifierKind>().notNull(),
		value: text("value").notNull(),
		segmentId: text("segment_id").notNull(),
		deliveryId: text("delivery_id").notNull(),
		addedAt: integer("added_at").notNull(),
		sealed: text("sealed").notNull(),
	},
	(table) => [
		primaryKey({
			columns: [
				table.workspaceId,
				table.customerId,
				table.userListId,
				table.kind,
				table.value,
			],
		}),
		index("audience_member_delivery").on(table.workspaceId, table.deliveryId),
		index("audience_member_value").on(table.workspaceId, table.value),
	],
);
