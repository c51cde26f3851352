import type {
	AdChange,
	AdConnection,
	AdReport,
} from "@lotse/shared/contract/ads-accounts.ts";
import type { BudgetPolicy } from "@lotse/shared/trust/limits/budget-policy.ts";
import {
	index,
	integer,
	primaryKey,
	real,
	sqliteTable,
	text,
} from "drizzle-orm/sqlite-core";
import { jsonColumn } from "./json-column.ts";

/** Sign-ins to ad platforms, the accounts they reach, the limits on changes, and every change. Refresh tokens are sealed. */
export const adConnection = sqliteTable(
	"ad_connection",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		kind: text("kind").$type<AdConnection["kind"]>().notNull(),
		createdBy: text("created_by").notNull(),
		createdAt: integer("created_at").notNull(),
		/** Sealed refresh token; null for the practice account. */
		sealed: text("sealed"),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.id] })],
);

/** A sign-in under way: its state's hash, and the sealed PKCE verifier. */
export const adSignIn = sqliteTable(
	"ad_sign_in",
	{
		workspaceId: text("workspace_id").notNull(),
		stateHash: text("state_hash").notNull(),
		memberId: text("member_id").notNull(),
		sealedVerifier: text("sealed_verifier").notNull(),
		expiresAt: integer("expires_at").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.stateHash] })],
);

export const adAccount = sqliteTable(
	"ad_account",
	{
		workspaceId: text("workspace_id").notNull(),
		customerId: text("customer_id").notNull(),
		connectionId: text("connection_id").notNull(),
		name: text("name").notNull(),
		currency: text("currency").notNull(),
		timeZone: text("time_zone").notNull(),
		isManager: integer("is_manager", { mode: "boolean" }).notNull(),
		loginCustomerId: text("login_customer_id"),
		isChosen: integer("is_chosen", { mode: "boolean" }).notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.customerId] })],
);

/** One row a workspace; none means the defaults. */
export const adSettings = sqliteTable("ad_settings", {
	workspaceId: text("workspace_id").primaryKey(),
	policy: jsonColumn<BudgetPolicy>("policy").notNull(),
});

export const adChange = sqliteTable(
	"ad_change",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		decisionId: text("decision_id").notNull(),
		customerId: text("customer_id").notNull(),
		budgetId: text("budget_id").notNull(),
		campaign: text("campaign").notNull(),
		currency: text("currency").notNull(),
		fromMicros: integer("from_micros").notNull(),
		toMicros: integer("to_micros").notNull(),
		reason: text("reason").notNull(),
		state: text("state").$type<AdChange["state"]>().notNull(),
		appliedDay: text("applied_day"),
		revertedDay: text("reverted_day"),
		requestIds: jsonColumn<string[]>("request_ids").notNull(),
		createdAt: integer("created_at").notNull(),
		updatedAt: integer("updated_at").notNull(),
		/** Place within its decision, from 0: changes are carried out in the order they were proposed. */
		position: integer("position").notNull().default(0),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("ad_change_decision").on(table.workspaceId, table.decisionId),
		index("ad_change_newest").on(table.workspaceId, table.createdAt),
		index("ad_change_past").on(
			table.workspaceId,
			table.customerId,
			table.appliedDay,
		),
	],
);

/** Which days of a report are kept, and how they compare with the account's own total. */
export const adReportDay = sqliteTable(
	"ad_report_day",
	{
		workspaceId: text("workspace_id").notNull(),
		customerId: text("customer_id").notNull(),
		report: text("report").$type<AdReport>().notNull(),
		day: text("day").notNull(),
		rows: integer("rows").notNull(),
		costMicros: integer("cost_micros").notNull(),
		accountCostMicros: integer("account_cost_micros"),
		readAt: integer("read_at").notNull(),
	},
	(table) => [
		primaryKey({
			columns: [table.workspaceId, table.customerId, table.report, table.day],
		}),
	],
);

export const adReportRow = sqliteTable(
	"ad_report_row",
	{
		workspaceId: text("workspace_id").notNull(),
		customerId: text("customer_id").notNull(),
		report: text("report").$type<AdReport>().notNull(),
		day: text("day").notNull(),
		entityId: text("entity_id").notNull(),
		label: text("label").notNull(),
		impressions: integer("impressions").notNull(),
		clicks: integer("clicks").notNull(),
		costMicros: integer("cost_micros").notNull(),
		conversions: real("conversions").notNull(),
		conversionsValue: real("conversions_value").notNull(),
	},
	(table) => [
		primaryKey({
			columns: [
				table.workspaceId,
				table.customerId,
				table.report,
				table.day,
				table.entityId,
			],
		}),
	],
);

/** Changes of budgets in the account's own history, with who made them where the platform says so. */
export const adBudgetChange = sqliteTable(
	"ad_budget_change",
	{
		workspaceId: text("workspace_id").notNull(),
		customerId: text("customer_id").notNull(),
		day: text("day").notNull(),
		/** In the order of the day. */
		position: integer("position").notNull(),
		budgetId: text("budget_id").notNull(),
		at: text("at").notNull(),
		through: text("through").notNull(),
		by: text("by").notNull(),
		fromMicros: integer("from_micros"),
		toMicros: integer("to_micros"),
		readAt: integer("read_at").notNull(),
	},
	(table) => [
		primaryKey({
			columns: [table.workspaceId, table.customerId, table.day, table.position],
		}),
	],
);

/** Purchases reported to an ad platform, so that none is reported twice. */
export const adConversion = sqliteTable(
	"ad_conversion",
	{
		workspaceId: text("workspace_id").notNull(),
		customerId: text("customer_id").notNull(),
		conversionActionId: text("conversion_action_id").notNull(),
		transactionId: text("transaction_id").notNull(),
		at: integer("at").notNull(),
	},
	(table) => [
		primaryKey({
			columns: [
				table.workspaceId,
				table.customerId,
				table.conversionActionId,
				table.transactionId,
			],
		}),
	],
);

/** What the practice accounts hold; another world's state, kept here because that world is embedded. */
export const practiceBudget = sqliteTable(
	"practice_budget",
	{
		workspaceId: text("workspace_id").notNull(),
		budgetId: text("budget_id").notNull(),
		amountMicros: integer("amount_micros").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.budgetId] })],
);
