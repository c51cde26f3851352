import type {
	Publication,
	Unit,
	UnitComment,
	UnitStep,
} from "@lotse/shared/contract/units.ts";
import { sql } from "drizzle-orm";
import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
} from "drizzle-orm/sqlite-core";
import type {
	PublicationAddress,
	ShopTextAddress,
} from "../../../ports/units-store.ts";
import { jsonColumn } from "./json-column.ts";

/** Written texts, each step somebody took, what people said about them, and where they were published. */
export const unit = sqliteTable(
	"unit",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		setId: text("set_id").notNull(),
		task: text("task").$type<Unit["task"]>().notNull(),
		channel: text("channel").$type<Unit["channel"]>().notNull(),
		language: text("language").notNull(),
		market: text("market"),
		product: text("product"),
		text: text("text").notNull(),
		writtenText: text("written_text").notNull(),
		sourceText: text("source_text"),
		citations: jsonColumn<Unit["citations"]>("citations").notNull(),
		unsupported: jsonColumn<Unit["unsupported"]>("unsupported").notNull(),
		findings: jsonColumn<Unit["findings"]>("findings").notNull(),
		metrics: jsonColumn<Unit["metrics"]>("metrics").notNull(),
		provenance: jsonColumn<Unit["provenance"]>("provenance").notNull(),
		state: text("state").$type<Unit["state"]>().notNull(),
		version: integer("version").notNull(),
		createdBy: text("created_by").notNull(),
		textBy: text("text_by").notNull(),
		assignee: text("assignee"),
		reviewer: text("reviewer"),
		reason: text("reason"),
		expiresAt: integer("expires_at"),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
		/** Place among the texts written together, in the order they are read. */
		position: integer("position").notNull().default(0),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("unit_newest").on(table.workspaceId, table.createdAt, table.id),
		index("unit_state").on(table.workspaceId, table.state, table.createdAt),
		index("unit_set").on(table.workspaceId, table.setId),
		/** What people changed before they let it through; small, for it is read before each writing. */
		index("unit_edited")
			.on(table.workspaceId, table.task, table.language, table.updatedAt)
			.where(sql`text <> written_text`),
	],
);

export const unitStep = sqliteTable(
	"unit_step",
	{
		workspaceId: text("workspace_id").notNull(),
		unitId: text("unit_id").notNull(),
		version: integer("version").notNull(),
		move: text("move").$type<UnitStep["move"]>().notNull(),
		state: text("state").$type<UnitStep["state"]>().notNull(),
		actor: text("actor").notNull(),
		at: integer("at").notNull(),
		reason: text("reason").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.unitId, table.version] }),
	],
);

export const unitComment = sqliteTable(
	"unit_comment",
	{
		workspaceId: text("workspace_id").notNull(),
		unitId: text("unit_id").notNull(),
		number: integer("number").notNull(),
		kind: text("kind").$type<UnitComment["kind"]>().notNull(),
		voice: text("voice").$type<UnitComment["voice"]>().notNull(),
		text: text("text").notNull(),
		by: text("by").notNull(),
		at: integer("at").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.unitId, table.number] }),
		index("unit_comment_kind").on(table.workspaceId, table.kind, table.at),
	],
);

export const publication = sqliteTable(
	"publication",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		unitId: text("unit_id").notNull(),
		target: text("target").$type<Publication["target"]>().notNull(),
		place: text("place").notNull(),
		at: integer("at").notNull(),
		by: text("by").notNull(),
		text: text("text").notNull(),
		previousText: text("previous_text"),
		address: jsonColumn<PublicationAddress | ShopTextAddress | null>("address"),
		undoneAt: integer("undone_at"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("publication_of_unit").on(table.workspaceId, table.unitId),
	],
);

/** WordPress sites one may publish to; the application password is sealed. */
export const wordpressSite = sqliteTable(
	"wordpress_site",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		url: text("url").notNull(),
		name: text("name").notNull(),
		username: text("username").notNull(),
		sealed: text("sealed").notNull(),
		createdBy: text("created_by").notNull(),
		createdAt: integer("created_at").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.id] })],
);
