import type {
	ShopCustomer,
	ShopLine,
	ShopOrder,
	ShopProduct,
	ShopVariant,
} from "@lotse/shared/contract/shopify.ts";
import * as z from "zod";
import { moneyMicros } from "./money-micros.ts";
import { visitChannel } from "./visit-channel.ts";

const gid = z
	.string()
	.regex(/^gid:\/\/shopify\/[A-Za-z]+\/\d+/)
	.transform((text) => text.split("/").at(-1)?.split("?")[0] ?? "");
const instant = z.iso
	.datetime({ offset: true })
	.transform((text) => Date.parse(text));
const money = z.string().transform((text, context) => {
	const micros = moneyMicros(text);
	if (micros !== null) return micros;
	context.addIssue({ code: "custom", message: "no amount" });
	return z.NEVER;
});
const bag = z.object({ shopMoney: z.object({ amount: money }) });

const order = z
	.object({
		id: gid,
		name: z.string(),
		processedAt: instant,
		updatedAt: instant,
		cancelledAt: instant.nullable(),
		test: z.boolean(),
		sourceName: z.string().nullable(),
		currencyCode: z.string(),
		presentmentCurrencyCode: z.string(),
		originalTotalPriceSet: bag,
		currentTotalPriceSet: bag,
		currentTotalTaxSet: bag,
		currentSubtotalLineItemsQuantity: z.int(),
		customer: z.object({ id: gid }).nullable(),
		customerJourneySummary: z
			.object({
				firstVisit: z
					.object({
						source: z.string(),
						utmParameters: z
							.object({
								source: z.string().nullable(),
								medium: z.string().nullable(),
							})
							.nullable(),
					})
					.nullable(),
			})
			.nullable(),
		refunds: z.array(
			z.object({
				id: gid,
				createdAt: instant.nullable(),
				updatedAt: instant,
				totalRefundedSet: bag,
			}),
		),
	})
	.transform(
		(node): ShopOrder => ({
			id: node.id,
			name: node.name.slice(0, 100),
			processedAt: node.processedAt,
			updatedAt: node.updatedAt,
			cancelledAt: node.cancelledAt,
			isTest: node.test,
			source: (node.sourceName ?? "unknown").slice(0, 100),
			currency: node.currencyCode,
			presentmentCurrency: node.presentmentCurrencyCode,
			totalMicros: node.originalTotalPriceSet.shopMoney.amount,
			currentMicros: node.currentTotalPriceSet.shopMoney.amount,
			taxMicros: node.currentTotalTaxSet.shopMoney.amount,
			units: node.currentSubtotalLineItemsQuantity,
			customerId: node.customer?.id ?? null,
			channel: visitChannel(
				node.customerJourneySummary?.firstVisit ?? null,
				node.sourceName ?? "",
			),
			refunds: node.refunds.map((refund) => ({
				id: refund.id,
				at: refund.createdAt ?? refund.updatedAt,
				amountMicros: refund.totalRefundedSet.shopMoney.amount,
			})),
		}),
	);

const line = z.object({
	id: gid,
	title: z.string(),
	currentQuantity: z.int(),
	discountedUnitPriceAfterAllDiscountsSet: bag,
	variant: z
		.object({
			inventoryItem: z.object({
				unitCost: z.object({ amount: money }).nullable(),
			}),
		})
		.nullable(),
});
const lineOf = (node: z.infer<typeof line>, orderId: string): ShopLine => ({
	orderId,
	id: node.id,
	product: node.title.trim().slice(0, 200) || node.id,
	units: node.currentQuantity,
	priceMicros: node.discountedUnitPriceAfterAllDiscountsSet.shopMoney.amount,
	costMicros: node.variant?.inventoryItem.unitCost?.amount ?? null,
});

const product = z
	.object({
		id: gid,
		title: z.string(),
		descriptionHtml: z.string(),
		handle: z.string(),
		status: z.string(),
		vendor: z.string(),
		productType: z.string(),
		category: z.object({ fullName: z.string() }).nullable(),
		mediaCount: z.object({ count: z.int() }).nullable(),
		seo: z.object({
			title: z.string().nullable(),
			description: z.string().nullable(),
		}),
		onlineStoreUrl: z.string().nullable(),
		updatedAt: instant,
	})
	.transform(
		(node): ShopProduct => ({
			id: node.id,
			title: node.title.slice(0, 500),
			descriptionHtml: node.descriptionHtml.slice(0, 200_000),
			handle: node.handle,
			status: node.status,
			vendor: node.vendor,
			productType: node.productType,
			category: node.category?.fullName ?? null,
			imageCount: node.mediaCount?.count ?? 0,
			seoTitle: node.seo.title,
			seoDescription: node.seo.description,
			url: node.onlineStoreUrl,
			updatedAt: node.updatedAt,
		}),
	);

const variant = z.object({
	id: gid,
	title: z.string(),
	price: money,
	compareAtPrice: money.nullable(),
	barcode: z.string().nullable(),
	sku: z.string().nullable(),
	selectedOptions: z.array(z.object({ name: z.string(), value: z.string() })),
	inventoryPolicy: z.string(),
	inventoryQuantity: z.int().nullable(),
	inventoryItem: z.object({
		tracked: z.boolean(),
		unitCost: z.object({ amount: money }).nullable(),
	}),
});
const variantOf = (
	node: z.infer<typeof variant>,
	productId: string,
): ShopVariant => ({
	id: node.id,
	productId,
	title: node.title.slice(0, 300),
	priceMicros: node.price,
	compareAtMicros: node.compareAtPrice,
	hasBarcode: Boolean(node.barcode),
	sku: node.sku?.slice(0, 255) || null,
	options: node.selectedOptions.slice(0, 3).map(({ name, value }) => ({
		name: name.slice(0, 255),
		value: value.slice(0, 255),
	})),
	costMicros: node.inventoryItem.unitCost?.amount ?? null,
	// What is not counted, or sold on when none is left, does not run out.
	stock:
		node.inventoryItem.tracked && node.inventoryPolicy === "DENY"
			? node.inventoryQuantity
			: null,
});

const customer = z
	.object({
		id: gid,
		updatedAt: instant,
		dataSaleOptOut: z.boolean(),
		defaultEmailAddress: z.object({ marketingState: z.string() }).nullable(),
	})
	.transform(
		(node): ShopCustomer => ({
			id: node.id,
			updatedAt: node.updatedAt,
			mayEmail: node.defaultEmailAddress?.marketingState === "SUBSCRIBED",
			saleOptOut: node.dataSaleOptOut,
		}),
	);

export interface ShopNodes {
	readonly orders: ShopOrder[];
	readonly lines: ShopLine[];
	readonly products: ShopProduct[];
	readonly variants: ShopVariant[];
	readonly customers: ShopCustomer[];
	/** Products all of whose variants are among these: what else was known of them is gone. */
	readonly whole: string[];
	/** Nodes that were not what the schema promises. */
	readonly unread: number;
}

/** As many variants as a product is asked for; one with fewer has no others. */
export const variantsAtOnce = 100;

const withLines = z.object({ lineItems: z.object({ nodes: z.array(line) }) });
const withVariants = z.object({
	variants: z.object({ nodes: z.array(variant) }),
});
const place = z.looseObject({
	id: z.string(),
	__parentId: z.string().optional(),
});

/** Sorts nodes of the Admin API, or lines of a bulk result, by what they are. What is broken is counted, not guessed. */
export function readNodes(nodes: readonly unknown[]): ShopNodes {
	const found: { -readonly [part in keyof ShopNodes]: ShopNodes[part] } = {
		orders: [],
		lines: [],
		products: [],
		variants: [],
		customers: [],
		whole: [],
		unread: 0,
	};
	for (const node of nodes) {
		const placed = place.safeParse(node);
		const kind = placed.success ? placed.data.id.split("/").at(-2) : "";
		const parent = placed.success ? placed.data.__parentId : undefined;
		if (kind === "Order") {
			const read = order.safeParse(node);
			found.unread += keep(read, found.orders);
			const more = withLines.safeParse(node);
			if (read.success && more.success)
				for (const one of more.data.lineItems.nodes)
					found.lines.push(lineOf(one, read.data.id));
		} else if (kind === "Product") {
			const read = product.safeParse(node);
			found.unread += keep(read, found.products);
			const more = withVariants.safeParse(node);
			if (!read.success || !more.success) continue;
			const { nodes: theirs } = more.data.variants;
			for (const one of theirs)
				found.variants.push(variantOf(one, read.data.id));
			if (theirs.length < variantsAtOnce) found.whole.push(read.data.id);
		} else if (kind === "Customer")
			found.unread += keep(customer.safeParse(node), found.customers);
		else if (kind === "LineItem")
			found.unread += keepChild(line, lineOf, node, parent, found.lines);
		else if (kind === "ProductVariant")
			found.unread += keepChild(
				variant,
				variantOf,
				node,
				parent,
				found.variants,
			);
		else found.unread += 1;
	}
	return found;
}

function keep<T>(
	read: { success: true; data: T } | { success: false },
	into: T[],
): 0 | 1 {
	if (!read.success) return 1;
	into.push(read.data);
	return 0;
}

/** A line of a bulk result that names the object it belongs to. */
function keepChild<N, T>(
	schema: { safeParse(node: unknown): Parameters<typeof keep<N>>[0] },
	make: (node: N, parentId: string) => T,
	node: unknown,
	parent: string | undefined,
	into: T[],
): 0 | 1 {
	const read = schema.safeParse(node);
	const parentId = gid.safeParse(parent);
	if (!read.success || !parentId.success) return 1;
	into.push(make(read.data, parentId.data));
	return 0;
}
