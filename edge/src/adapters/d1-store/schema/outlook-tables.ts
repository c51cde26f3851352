import type {
	CustomerWorth,
	WinBackRow,
} from "@lotse/shared/contract/customers.ts";
import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
} from "drizzle-orm/sqlite-core";
import type { StoredOutlook } from "../../../ports/customers-store.ts";
import type { StoredRecommendationList } from "../../../ports/products-store.ts";
import { jsonColumn } from "./json-column.ts";

/** What was worked out about a workspace's customers the last time; it is made anew when orders or models change. */
export const customerOutlook = sqliteTable(
	"customer_outlook",
	{
		workspaceId: text("workspace_id").notNull(),
		source: text("source").$type<StoredOutlook["source"]>().notNull(),
		/** `stale` once orders or models have changed since; else `fresh`. */
		mark: text("mark").$type<"fresh" | "stale">().notNull(),
		madeAt: integer("made_at").notNull(),
		worth: jsonColumn<CustomerWorth>("worth").notNull(),
		ranking: jsonColumn<StoredOutlook["ranking"]>("ranking").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId] })],
);

/** Those most at stake, one a row, so that a person can be forgotten. */
export const customerAtRisk = sqliteTable(
	"customer_at_risk",
	{
		workspaceId: text("workspace_id").notNull(),
		place: integer("place").notNull(),
		customer: text("customer").notNull(),
		madeAt: integer("made_at").notNull(),
		row: jsonColumn<WinBackRow>("row").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.place] }),
		index("customer_at_risk_customer").on(table.workspaceId, table.customer),
	],
);

/** What was sold: a product, pieces, price, day, and to whom where that is known. */
export const productSale = sqliteTable(
	"product_sale",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		product: text("product").notNull(),
		/** Days since 1970-01-01. */
		day: integer("day").notNull(),
		units: integer("units").notNull(),
		/** Of one piece. */
		priceMicros: integer("price_micros").notNull(),
		currency: text("currency").notNull(),
		customer: text("customer"),
		importedAt: integer("imported_at").notNull(),
		/** Pieces left when this line was written; null where the file does not say. */
		stock: integer("stock"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("product_sale_product").on(
			table.workspaceId,
			table.product,
			table.day,
		),
		index("product_sale_customer").on(
			table.workspaceId,
			table.customer,
			table.day,
		),
		index("product_sale_day").on(table.workspaceId, table.day),
	],
);

/** Lists with places that were drawn, and how likely each was: what they bring is told by events that name them. For whom each was made is not kept. */
export const recommendationList = sqliteTable(
	"recommendation_list",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		madeAt: integer("made_at").notNull(),
		rows: jsonColumn<StoredRecommendationList["rows"]>("rows").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("recommendation_list_made").on(table.workspaceId, table.madeAt),
	],
);
