import type {
	ConsentChange,
	RegionDefaults,
} from "@lotse/shared/profile/consent/consent-signals.ts";
import type { RejectionType } from "@lotse/shared/profile/events/rejection.ts";
import type { TrackingPlan } from "@lotse/shared/profile/events/tracking-plan.ts";
import { sql } from "drizzle-orm";
import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type {
	DeliveryState,
	EventCount,
	EventDestination,
	RejectedEvent,
} from "../../../ports/events-store.ts";
import { jsonColumn } from "./json-column.ts";

/** What is collected: who may send, what may be sent, the events, what people agreed to, what was rejected, and where events go. */
export const eventSite = sqliteTable(
	"event_site",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		name: text("name").notNull(),
		/** Public: it stands in the page's source. */
		writeKey: text("write_key").notNull(),
		origins: jsonColumn<string[]>("origins").notNull(),
		optOutCountries: jsonColumn<string[]>("opt_out_countries").notNull(),
		createdAt: integer("created_at").notNull(),
		revokedAt: integer("revoked_at"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		uniqueIndex("event_site_key").on(table.workspaceId, table.writeKey),
	],
);

export const eventPlan = sqliteTable(
	"event_plan",
	{
		workspaceId: text("workspace_id").notNull(),
		version: integer("version").notNull(),
		savedAt: integer("saved_at").notNull(),
		savedBy: text("saved_by").notNull(),
		note: text("note").notNull(),
		plan: jsonColumn<TrackingPlan>("plan").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.version] })],
);

export const event = sqliteTable(
	"event",
	{
		workspaceId: text("workspace_id").notNull(),
		messageId: text("message_id").notNull(),
		receipt: text("receipt").notNull(),
		digest: text("digest").notNull(),
		name: text("name").notNull(),
		planVersion: integer("plan_version").notNull(),
		source: text("source").notNull(),
		anonymousId: text("anonymous_id"),
		userId: text("user_id"),
		sessionId: text("session_id"),
		at: integer("at").notNull(),
		clientAt: integer("client_at").notNull(),
		sentAt: integer("sent_at"),
		receivedAt: integer("received_at").notNull(),
		url: text("url"),
		region: jsonColumn<RegionDefaults>("region").notNull(),
		consent: jsonColumn<ConsentChange["signals"]>("consent").notNull(),
		properties: jsonColumn<{ [name: string]: unknown }>("properties").notNull(),
		sealedClicks: text("sealed_clicks"),
		sealedUser: text("sealed_user"),
		/** What the plan marks as personal of properties and page address, under the person's own key. */
		sealedRest: text("sealed_rest"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.messageId] }),
		// The place of a row ends every index: one person's events are found in the order they came.
		index("event_by_visitor")
			.on(table.workspaceId, table.anonymousId)
			.where(sql.raw("anonymous_id is not null")),
		index("event_by_customer")
			.on(table.workspaceId, table.userId)
			.where(sql.raw("user_id is not null")),
		index("event_received").on(table.workspaceId, table.receivedAt),
		// Orders among the events, by customer; few rows beside all the others.
		index("event_order")
			.on(table.workspaceId, table.userId, table.messageId)
			.where(sql`name in ('purchase', 'refund')`),
		// What recommended lists brought, likewise.
		index("event_recommendation")
			.on(table.workspaceId, table.receivedAt)
			.where(sql`name in ('recommendation_shown', 'recommendation_clicked')`),
	],
);

/** Every change of every signal; what holds at an instant is computed, so that late ones need no care. */
export const eventConsent = sqliteTable(
	"event_consent",
	{
		workspaceId: text("workspace_id").notNull(),
		subject: text("subject").notNull(),
		at: integer("at").notNull(),
		messageId: text("message_id").notNull(),
		signals: jsonColumn<ConsentChange["signals"]>("signals").notNull(),
	},
	(table) => [
		primaryKey({
			columns: [table.workspaceId, table.subject, table.at, table.messageId],
		}),
	],
);

export const eventCount = sqliteTable(
	"event_count",
	{
		workspaceId: text("workspace_id").notNull(),
		day: text("day").notNull(),
		name: text("name").notNull(),
		verdict: text("verdict").$type<EventCount["verdict"]>().notNull(),
		count: integer("count").notNull(),
	},
	(table) => [
		primaryKey({
			columns: [table.workspaceId, table.day, table.name, table.verdict],
		}),
	],
);

export const eventRejected = sqliteTable(
	"event_rejected",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		type: text("type").$type<RejectionType>().notNull(),
		path: text("path").notNull(),
		rule: text("rule").notNull(),
		name: text("name").notNull(),
		messageId: text("message_id").notNull(),
		source: text("source").notNull(),
		planVersion: integer("plan_version").notNull(),
		receivedAt: integer("received_at").notNull(),
		sentAt: integer("sent_at"),
		country: text("country"),
		times: integer("times").notNull(),
		state: text("state").$type<RejectedEvent["state"]>().notNull(),
		settledAt: integer("settled_at"),
		isWhole: integer("is_whole", { mode: "boolean" }).notNull(),
		sealed: text("sealed").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("event_rejected_newest").on(
			table.workspaceId,
			table.state,
			table.receivedAt,
		),
	],
);

export const eventDestination = sqliteTable(
	"event_destination",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		name: text("name").notNull(),
		kind: text("kind").$type<EventDestination["kind"]>().notNull(),
		account: text("account").notNull(),
		target: text("target").notNull(),
		events: jsonColumn<string[]>("events").notNull(),
		isActive: integer("is_active", { mode: "boolean" }).notNull(),
		createdAt: integer("created_at").notNull(),
		sealed: text("sealed"),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.id] })],
);

/** One row an event and destination: the queue of what has to leave, and the record of what did. */
export const eventDelivery = sqliteTable(
	"event_delivery",
	{
		workspaceId: text("workspace_id").notNull(),
		destinationId: text("destination_id").notNull(),
		messageId: text("message_id").notNull(),
		name: text("name").notNull(),
		state: text("state").$type<DeliveryState>().notNull(),
		reason: text("reason").notNull(),
		attempts: integer("attempts").notNull(),
		dueAt: integer("due_at").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
		requestId: text("request_id"),
	},
	(table) => [
		primaryKey({
			columns: [table.workspaceId, table.destinationId, table.messageId],
		}),
		index("event_delivery_due").on(
			table.workspaceId,
			table.destinationId,
			table.state,
			table.dueAt,
		),
		index("event_delivery_newest").on(
			table.workspaceId,
			table.state,
			table.updatedAt,
		),
	],
);
