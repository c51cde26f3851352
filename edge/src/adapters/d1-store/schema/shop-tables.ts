import type { Localised } from "@lotse/shared/contract/localised.ts";
import type {
	ShopBackfill,
	ShopCheck,
	ShopOutlook,
	ShopPart,
	ShopVariant,
} from "@lotse/shared/contract/shopify.ts";
import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { StoredShop } from "../../../ports/shop-store.ts";
import { jsonColumn } from "./json-column.ts";

/** The connected Shopify shop: its tokens, what was fetched of it, and the messages that wait. No name, no address, no e-mail of a buyer. */
export const shop = sqliteTable(
	"shop",
	{
		workspaceId: text("workspace_id").notNull(),
		domain: text("domain").notNull(),
		name: text("name").notNull(),
		currency: text("currency").notNull(),
		timeZone: text("time_zone").notNull(),
		state: text("state").$type<StoredShop["state"]>().notNull(),
		scopes: text("scopes").notNull(),
		sealedAccess: text("sealed_access"),
		sealedRefresh: text("sealed_refresh"),
		accessUntil: integer("access_until"),
		tokenVersion: integer("token_version").notNull(),
		rotatingUntil: integer("rotating_until").notNull(),
		pixelId: text("pixel_id"),
		installedAt: integer("installed_at").notNull(),
		checkedAt: integer("checked_at").notNull(),
		check: jsonColumn<ShopCheck | null>("check_result"),
		outlook: jsonColumn<ShopOutlook | null>("outlook"),
		/** Who joined it to a workspace that was there before; null where the shop made its own. */
		linkedBy: text("linked_by"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId] }),
		// A message of Shopify names the shop before a workspace is known.
		uniqueIndex("shop_domain").on(table.domain),
	],
);

export const shopUser = sqliteTable(
	"shop_user",
	{
		workspaceId: text("workspace_id").notNull(),
		userId: text("user_id").notNull(),
		memberId: text("member_id").notNull(),
		createdAt: integer("created_at").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.userId] })],
);

export const shopBackfill = sqliteTable(
	"shop_backfill",
	{
		workspaceId: text("workspace_id").notNull(),
		part: text("part").$type<ShopPart>().notNull(),
		state: text("state").$type<ShopBackfill["state"]>().notNull(),
		operationId: text("operation_id"),
		url: text("url"),
		bytes: integer("bytes").notNull(),
		offset: integer("byte_offset").notNull(),
		read: integer("lines_read").notNull(),
		expected: integer("expected"),
		reason: jsonColumn<Localised | null>("reason"),
		attempt: integer("attempt").notNull(),
		updatedAt: integer("updated_at").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.part] })],
);

export const shopDelivery = sqliteTable(
	"shop_delivery",
	{
		workspaceId: text("workspace_id").notNull(),
		webhookId: text("webhook_id").notNull(),
		topic: text("topic").notNull(),
		resource: text("resource").notNull(),
		sealed: text("sealed"),
		receivedAt: integer("received_at").notNull(),
		doneAt: integer("done_at"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.webhookId] }),
		index("shop_delivery_open").on(
			table.workspaceId,
			table.doneAt,
			table.receivedAt,
		),
	],
);

export const shopOrder = sqliteTable(
	"shop_order",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		name: text("name").notNull(),
		processedAt: integer("processed_at").notNull(),
		day: text("day").notNull(),
		updatedAt: integer("updated_at").notNull(),
		cancelledAt: integer("cancelled_at"),
		isTest: integer("is_test", { mode: "boolean" }).notNull(),
		source: text("source").notNull(),
		currency: text("currency").notNull(),
		presentmentCurrency: text("presentment_currency").notNull(),
		totalMicros: integer("total_micros").notNull(),
		currentMicros: integer("current_micros").notNull(),
		refundedMicros: integer("refunded_micros").notNull(),
		/** How the buyer first came; null where nobody knows. */
		channel: text("channel"),
		/** Null: read before these were. */
		taxMicros: integer("tax_micros"),
		units: integer("units"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("shop_order_day").on(table.workspaceId, table.day),
	],
);

/** What was in an order, as much of it as is left, with what a piece costs the shop. */
export const shopLine = sqliteTable(
	"shop_line",
	{
		workspaceId: text("workspace_id").notNull(),
		orderId: text("order_id").notNull(),
		id: text("id").notNull(),
		product: text("product").notNull(),
		units: integer("units").notNull(),
		priceMicros: integer("price_micros").notNull(),
		costMicros: integer("cost_micros"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.orderId, table.id] }),
		index("shop_line_product").on(table.workspaceId, table.product),
	],
);

/** Who bought: apart from the order, so that erasing a person leaves the totals right. */
export const shopBuyer = sqliteTable(
	"shop_buyer",
	{
		workspaceId: text("workspace_id").notNull(),
		orderId: text("order_id").notNull(),
		customerId: text("customer_id").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.orderId] }),
		index("shop_buyer_customer").on(table.workspaceId, table.customerId),
	],
);

export const shopRefund = sqliteTable(
	"shop_refund",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		orderId: text("order_id").notNull(),
		day: text("day").notNull(),
		amountMicros: integer("amount_micros").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("shop_refund_day").on(table.workspaceId, table.day),
	],
);

export const shopCustomer = sqliteTable(
	"shop_customer",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		updatedAt: integer("updated_at").notNull(),
		mayEmail: integer("may_email", { mode: "boolean" }).notNull(),
		saleOptOut: integer("sale_opt_out", { mode: "boolean" }).notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.id] })],
);

export const shopProduct = sqliteTable(
	"shop_product",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		title: text("title").notNull(),
		descriptionHtml: text("description_html").notNull(),
		handle: text("handle").notNull(),
		status: text("status").notNull(),
		vendor: text("vendor").notNull(),
		productType: text("product_type").notNull(),
		category: text("category"),
		imageCount: integer("image_count").notNull(),
		seoTitle: text("seo_title"),
		seoDescription: text("seo_description"),
		url: text("url"),
		updatedAt: integer("updated_at").notNull(),
	},
	(table) => [primaryKey({ columns: [table.workspaceId, table.id] })],
);

export const shopVariant = sqliteTable(
	"shop_variant",
	{
		workspaceId: text("workspace_id").notNull(),
		id: text("id").notNull(),
		productId: text("product_id").notNull(),
		title: text("title").notNull(),
		priceMicros: integer("price_micros").notNull(),
		compareAtMicros: integer("compare_at_micros"),
		hasBarcode: integer("has_barcode", { mode: "boolean" }).notNull(),
		/** Null, and below: read before these were, or not known. */
		sku: text("sku"),
		options: jsonColumn<ShopVariant["options"]>("options"),
		costMicros: integer("cost_micros"),
		stock: integer("stock"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.id] }),
		index("shop_variant_product").on(table.workspaceId, table.productId),
	],
);

/** Prices as they were seen, one row a change. */
export const shopPrice = sqliteTable(
	"shop_price",
	{
		workspaceId: text("workspace_id").notNull(),
		variantId: text("variant_id").notNull(),
		at: integer("at").notNull(),
		priceMicros: integer("price_micros").notNull(),
		compareAtMicros: integer("compare_at_micros"),
	},
	(table) => [
		primaryKey({ columns: [table.workspaceId, table.variantId, table.at] }),
	],
);
