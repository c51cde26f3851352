/** A shop as the stand-in holds it: plain values under the names of Shopify's schema. */
export interface StandInShop {
	readonly domain: string;
	readonly orders: Map<string, StandInOrder>;
	readonly products: Map<string, StandInProduct>;
	readonly customers: Map<string, object>;
	readonly collections: Map<string, StandInCollection>;
	readonly articles: Map<string, StandInWriting>;
	readonly pages: Map<string, StandInWriting>;
	readonly metafields: Map<string, StandInMetafield>;
	/** By `gid locale key`. */
	readonly translations: Map<string, { value: string; of: string }>;
	readonly owner: string;
}
export type StandInCollection = ReturnType<typeof makeCollection>;
export type StandInWriting = ReturnType<typeof makeWriting>;
export type StandInMetafield = ReturnType<typeof makeMetafield>;
export type StandInOrder = ReturnType<typeof makeOrder>;
export type StandInProduct = ReturnType<typeof makeProduct>;

const dayMs = 86_400_000;

/** A seeded sequence in [0, 1): mulberry32. */
function dice(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const amount = (cents: number) => ({
	shopMoney: { amount: (cents / 100).toFixed(2), currencyCode: "EUR" },
});

const articles = ["Zartbitter 70 %", "Vollmilch"];

export function makeOrder(order: {
	number: number;
	at: number;
	cents: number;
	customer: number | null;
	isTest?: boolean;
	source?: string;
	paidIn?: string;
	refunds?: readonly { at: number; cents: number }[];
	/** `source / medium` of the first visit. */
	from?: string;
}) {
	const refunds = order.refunds ?? [];
	const back = refunds.reduce((sum, { cents }) => sum + cents, 0);
	const last = Math.max(order.at, ...refunds.map(({ at }) => at));
	const left = order.cents - back;
	// One article an order; what every twentieth costs nobody entered.
	const isCosted = order.number % 20 > 0;
	const line = {
		id: `gid://shopify/LineItem/${order.number}`,
		title: isCosted ? articles[order.number % articles.length] : "Leer",
		currentQuantity: left > 0 ? 1 : 0,
		discountedUnitPriceAfterAllDiscountsSet: amount(order.cents),
		variant: {
			inventoryItem: {
				unitCost: isCosted
					? { amount: (order.cents / 250).toFixed(2), currencyCode: "EUR" }
					: null,
			},
		},
	};
	return {
		__typename: "Order",
		id: `gid://shopify/Order/${order.number}`,
		name: `#${order.number}`,
		processedAt: new Date(order.at).toISOString(),
		updatedAt: new Date(last).toISOString(),
		cancelledAt: null,
		test: order.isTest ?? false,
		sourceName: order.source ?? "web",
		currencyCode: "EUR",
		presentmentCurrencyCode: order.paidIn ?? "EUR",
		originalTotalPriceSet: amount(order.cents),
		currentTotalPriceSet: amount(left),
		currentTotalTaxSet: amount(Math.round((left * 7) / 107)),
		currentSubtotalLineItemsQuantity: line.currentQuantity,
		lineItems: { edges: [{ node: line, cursor: "" }], nodes: [line] },
		customer:
			order.customer === null
				? null
				: { id: `gid://shopify/Customer/${order.customer}` },
		customerJourneySummary:
			order.from === undefined
				? null
				: {
						firstVisit: {
							source: "an unknown source",
							utmParameters: {
								source: order.from.split(" / ")[0],
								medium: order.from.split(" / ")[1] ?? null,
							},
						},
					},
		refunds: refunds.map(({ at, cents }, index) => ({
			id: `gid://shopify/Refund/${order.number}${index}`,
			createdAt: new Date(at).toISOString(),
			updatedAt: new Date(at).toISOString(),
			totalRefundedSet: amount(cents),
		})),
	};
}

function makeProduct(number: number, title: string, descriptionHtml: string) {
	return {
		__typename: "Product",
		id: `gid://shopify/Product/${number}`,
		title,
		descriptionHtml,
		handle: `product-${number}`,
		status: "ACTIVE",
		vendor: "Kakaohafen",
		productType: number % 2 === 0 ? "Tafel" : "",
		category: null,
		mediaCount: { count: number % 3 },
		seo: { title: null, description: null },
		onlineStoreUrl: null,
		updatedAt: new Date(1_790_000_000_000).toISOString(),
		variants: [100, 200].map((weight) => ({
			__typename: "ProductVariant",
			id: `gid://shopify/ProductVariant/${number}${weight}`,
			title: `${weight} g`,
			price: (weight / 25 - 0.01).toFixed(2),
			compareAtPrice: number % 2 === 0 ? (weight / 20).toFixed(2) : null,
			barcode: null,
			sku: number === 2 ? null : `KH-${number}-${weight}`,
			selectedOptions: [{ name: "Gewicht", value: `${weight} g` }],
			// Of Vollmilch none is left; the third one is sold on however few there are.
			inventoryPolicy: number === 3 ? "CONTINUE" : "DENY",
			inventoryQuantity: number === 2 ? 0 : 40,
			inventoryItem: {
				tracked: true,
				unitCost:
					number === 2
						? null
						: { amount: (weight / 50).toFixed(2), currencyCode: "EUR" },
			},
		})),
	};
}

function makeCollection(
	number: number,
	title: string,
	descriptionHtml: string,
) {
	return {
		__typename: "Collection",
		id: `gid://shopify/Collection/${number}`,
		title,
		descriptionHtml,
		image: null,
		seo: { title: null, description: null },
		updatedAt: new Date(1_790_000_000_000).toISOString(),
	};
}

function makeWriting(
	type: "Article" | "Page",
	number: number,
	title: string,
	body: string,
) {
	return {
		__typename: type,
		id: `gid://shopify/${type}/${number}`,
		title,
		body,
		image: null,
		updatedAt: new Date(1_790_000_000_000).toISOString(),
	};
}

function makeMetafield(
	number: number,
	product: { readonly id: string; readonly title: string },
	type: string,
	key: string,
	value: string,
) {
	return {
		__typename: "Metafield",
		id: `gid://shopify/Metafield/${number}`,
		namespace: "custom",
		key,
		type,
		value,
		updatedAt: new Date(1_790_000_000_000).toISOString(),
		definition: { name: key[0]?.toUpperCase() + key.slice(1) },
		owner: { __typename: "Product", ...product },
	};
}

/** Where its buyers first came from; the last ones nobody knows. */
const channels = ["google / cpc", "newsletter / email", "instagram", ""];

/** Orders over three years up to `now`: a twentieth in part refunded, some tests, some at the till, some paid in francs, some without a customer. */
export function makeShop(
	domain: string,
	count: number,
	now: number,
): StandInShop {
	const next = dice(count);
	const orders = new Map<string, StandInOrder>();
	const customers = Math.max(1, Math.round(count / 4));
	for (let number = 1; number <= count; number++) {
		const at = now - Math.floor(next() * 1_095 * dayMs);
		const cents = 500 + Math.floor(next() ** 3 * 40_000);
		const kind = next();
		const customer =
			next() < 0.95 ? 1 + Math.floor(next() ** 2 * customers) : null;
		const from = channels[(customer ?? 0) % channels.length];
		const order = makeOrder({
			number: 1_000 + number,
			at,
			cents,
			customer,
			...(from ? { from } : {}),
			isTest: kind < 0.01,
			source: kind > 0.9 ? "pos" : "web",
			paidIn: kind > 0.5 && kind < 0.55 ? "CHF" : "EUR",
			refunds:
				next() < 0.05
					? [
							{
								at: Math.min(now, at + Math.floor(next() * 20 * dayMs)),
								cents: 1 + Math.floor(next() * cents),
							},
						]
					: [],
		});
		orders.set(order.id, order);
	}
	const products = new Map(
		[
			makeProduct(1, "Zartbitter 70 %", "<p>Gut.</p>"),
			makeProduct(
				2,
				"Vollmilch",
				"<p>Schokolade aus <b>Ghana</b>.</p><ul><li>100 g</li></ul>",
			),
			makeProduct(3, "Leer", ""),
		].map((product) => [product.id, product]),
	);
	return {
		domain,
		orders,
		products,
		collections: new Map(
			[
				makeCollection(1, "Tafeln", "<p>Alle Tafeln.</p>"),
				makeCollection(2, "Geschenke", ""),
			].map((collection) => [collection.id, collection]),
		),
		articles: new Map(
			[makeWriting("Article", 1, "Was ist Conchieren?", "<p>Rühren.</p>")].map(
				(article) => [article.id, article],
			),
		),
		pages: new Map(
			[makeWriting("Page", 1, "Über uns", "<p>Seit 1991.</p>")].map((page) => [
				page.id,
				page,
			]),
		),
		metafields: new Map(
			[
				makeMetafield(
					1,
					{ id: "gid://shopify/Product/2", title: "Vollmilch" },
					"single_line_text_field",
					"pflege",
					"Kühl lagern",
				),
				makeMetafield(
					2,
					{ id: "gid://shopify/Product/2", title: "Vollmilch" },
					"number_integer",
					"kakao",
					"38",
				),
				makeMetafield(
					3,
					{ id: "gid://shopify/Product/2", title: "Vollmilch" },
					"rich_text_field",
					"herkunft",
					JSON.stringify({
						type: "root",
						children: [
							{
								type: "heading",
								level: 3,
								children: [{ type: "text", value: "Woher sie kommt" }],
							},
							{
								type: "paragraph",
								children: [
									{ type: "text", value: "Aus Ghana, siehe " },
									{
										type: "link",
										url: "/pages/ghana",
										title: null,
										target: null,
										children: [{ type: "text", value: "unser Bericht" }],
									},
									{ type: "text", value: "." },
								],
							},
						],
					}),
				),
			].map((metafield) => [metafield.id, metafield]),
		),
		translations: new Map(),
		customers: new Map(
			Array.from({ length: customers }, (_, index) => {
				const id = `gid://shopify/Customer/${index + 1}`;
				return [
					id,
					{
						__typename: "Customer",
						id,
						updatedAt: new Date(now - dayMs).toISOString(),
						dataSaleOptOut: false,
						defaultEmailAddress:
							index % 5 === 0
								? null
								: {
										marketingState:
											index % 2 === 0 ? "SUBSCRIBED" : "NOT_SUBSCRIBED",
									},
					},
				];
			}),
		),
		owner: `owner@${domain}`,
	};
}
