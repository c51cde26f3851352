import type { Purpose } from "@lotse/shared/profile/consent/purposes.ts";
import type { FeatureSet } from "@lotse/shared/profile/features/feature-set.ts";
import type { FeatureState } from "@lotse/shared/profile/features/feature-state.ts";
import type {
	IdentifierKind,
	LinkReason,
} from "@lotse/shared/profile/identity/identifier.ts";
import type { SegmentRule } from "@lotse/shared/profile/segments/segment-rule.ts";
import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
} from "drizzle-orm/sqlite-core";
import { jsonColumn } from "./json-column.ts";

/** Who is who: two identifiers of one person, with the reason; taken back, not deleted. */
export const identityLink = sqliteTable(
	"identity_link",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		aKind: text("a_kind").$type<IdentifierKind>().notNull(),
		aValue: text("a_value").notNull(),
		bKind: text("b_kind").$type<IdentifierKind>().notNull(),
		bValue: text("b_value").notNull(),
		reason: text("reason").$type<LinkReason>().notNull(),
		at: integer("at").notNull(),
		madeBy: text("made_by").notNull(),
		undoneAt: integer("undone_at"),
		undoneBy: text("undone_by"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("identity_link_a").on(table.workspaceId, table.aKind, table.aValue),
		index("identity_link_b").on(table.workspaceId, table.bKind, table.bValue),
	],
);

/** What is kept of one identifier between events, and of which events it was made. */
export const featureState = sqliteTable(
	"feature_state",
	{
		workspaceId: text("workspace_id").notNull(),
		kind: text("kind").$type<IdentifierKind>().notNull(),
		value: text("value").notNull(),
		/** Events counted in, and the place of the newest. */
		events: integer("events").notNull(),
		lastRow: integer("last_row").notNull(),
		fingerprint: text("fingerprint").notNull(),
		updatedAt: integer("updated_at").notNull(),
		state: jsonColumn<FeatureState>("state").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.kind, table.value] }),
		index("feature_state_made_by").on(table.workspaceId, table.fingerprint),
	],
);

/** Whose events came, changed or went since they were counted in. Triggers on `event` write it, so that no way to an event can forget to. */
export const featureDue = sqliteTable(
	"feature_due",
	{
		workspaceId: text("workspace_id").notNull(),
		kind: text("kind").$type<IdentifierKind>().notNull(),
		value: text("value").notNull(),
		/** Another one after each change. */
		mark: text("mark").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.kind, table.value] }),
	],
);

/** Definitions of the features; the newest version counts. */
export const featureSet = sqliteTable(
	"feature_set",
	{
		workspaceId: text("workspace_id").notNull(),
		version: integer("version").notNull(),
		savedAt: integer("saved_at").notNull(),
		savedBy: text("saved_by").notNull(),
		definition: jsonColumn<FeatureSet>("definition").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.version] })],
);

/** Who is meant, by a rule over features, and for which purpose. */
export const segment = sqliteTable(
	"segment",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		name: text("name").notNull(),
		purpose: text("purpose").$type<Purpose>().notNull(),
		minimum: integer("minimum").notNull(),
		createdAt: integer("created_at").notNull(),
		createdBy: text("created_by").notNull(),
		rule: jsonColumn<SegmentRule>("rule").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.id] })],
);
