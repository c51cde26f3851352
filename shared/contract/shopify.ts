import * as z from "zod";
import type { Finding } from "../language/rules/finding.ts";
import {
	currency,
	day,
	done,
	empty,
	instant,
	limit,
	name,
	publicationId,
	unitId,
	unitSetId,
} from "./fields.ts";
import { localised } from "./localised.ts";
import { route, typed } from "./route.ts";
import { unit } from "./units.ts";

/** Shopify's number of a product, order or customer, without `gid://…`. */
const number = z.string().regex(/^[1-9]\d{0,19}$/);
const finding = typed<Finding>()(
	z.looseObject({ ruleId: z.string().max(120), level: z.string().max(20) }),
);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const micros = z
	.int()
	.min(-Number.MAX_SAFE_INTEGER)
	.max(Number.MAX_SAFE_INTEGER);

/** What is fetched whole when a shop is connected, in this order. */
export const shopParts = ["products", "customers", "orders"] as const;
export type ShopPart = (typeof shopParts)[number];

export const shopBackfill = z.object({
	part: z.enum(shopParts),
	state: z.enum(["waiting", "running", "reading", "done", "failed"]),
	/** Lines read so far, and how many Shopify announced; null while it is still counting. */
	read: z.int().min(0),
	expected: z.int().min(0).nullable(),
	reason: localised.nullable(),
	updatedAt: instant,
});
export type ShopBackfill = z.infer<typeof shopBackfill>;

/** A day's sales here and in Shopify's own report, in the shop's currency and time zone. */
export const shopDay = z.object({
	day,
	oursMicros: micros,
	theirsMicros: micros,
	differenceMicros: micros,
});
export type ShopDay = z.infer<typeof shopDay>;

/** What makes two reports of one shop differ, each with its size, so that nobody has to guess. */
export const shopCause = z.object({
	cause: z.enum(["test", "pos", "foreign-currency", "refunds", "edited"]),
	orders: z.int().min(0),
	amountMicros: micros,
	words: localised,
});
export type ShopCause = z.infer<typeof shopCause>;

export const shopCheck = z.object({
	at: instant,
	from: day,
	to: day,
	isEqual: z.boolean(),
	oursMicros: micros,
	theirsMicros: micros,
	/** Days that differ, newest first. */
	days: z.array(shopDay).max(100),
	causes: z.array(shopCause).max(5),
	/** Orders the daily look found changed without a message having told so. */
	repaired: z.int().min(0),
});
export type ShopCheck = z.infer<typeof shopCheck>;

export const shop = z.object({
	domain: z.string().max(200),
	name: z.string().max(200),
	currency,
	timeZone: z.string().max(60),
	state: z.enum(["installed", "uninstalled"]),
	installedAt: instant,
	backfill: z.array(shopBackfill).max(3),
	counts: z.object({
		orders: z.int().min(0),
		testOrders: z.int().min(0),
		products: z.int().min(0),
		customers: z.int().min(0),
	}),
	/** Null until the first look, the day after everything was fetched at the latest. */
	check: shopCheck.nullable(),
	/** Whether it was joined to a workspace that was there before; otherwise the workspace is its own. */
	isLinked: z.boolean(),
	/** The practice shop of a demo workspace: nothing of it is outside. */
	isPractice: z.boolean(),
});
export type Shop = z.infer<typeof shop>;

/** An order as it is kept: no name, no address. Money in the shop's currency. */
export interface ShopOrder {
	readonly id: string;
	readonly name: string;
	readonly processedAt: number;
	readonly updatedAt: number;
	readonly cancelledAt: number | null;
	readonly isTest: boolean;
	/** Shopify's name of the channel: web, pos, shopify_draft_order, … */
	readonly source: string;
	readonly currency: string;
	readonly presentmentCurrency: string;
	/** As it was placed, before refunds. */
	readonly totalMicros: number;
	/** What is left of it. */
	readonly currentMicros: number;
	/** Tax in what is left of it. */
	readonly taxMicros: number;
	/** Pieces in what is left of it. */
	readonly units: number;
	readonly customerId: string | null;
	/** How the buyer first came, `google / cpc`; null where nobody knows. */
	readonly channel: string | null;
	readonly refunds: readonly {
		readonly id: string;
		readonly at: number;
		readonly amountMicros: number;
	}[];
}

/** An article in an order, as much of it as is left. */
export interface ShopLine {
	readonly orderId: string;
	readonly id: string;
	/** The article's name at the time. */
	readonly product: string;
	readonly units: number;
	/** Of one piece, after every discount. */
	readonly priceMicros: number;
	/** What one piece costs the shop, as Shopify knew it when the line was first read; null where it does not. */
	readonly costMicros: number | null;
}

export interface ShopProduct {
	readonly id: string;
	readonly title: string;
	readonly descriptionHtml: string;
	readonly handle: string;
	readonly status: string;
	readonly vendor: string;
	readonly productType: string;
	readonly category: string | null;
	readonly imageCount: number;
	readonly seoTitle: string | null;
	readonly seoDescription: string | null;
	readonly url: string | null;
	readonly updatedAt: number;
}

/** What else of a shop has words: a collection, an article of its blog, a page, or a field of one's own a product has. */
export interface ShopContent {
	readonly kind: Exclude<ShopTextKind, "product">;
	readonly id: string;
	/** Of a metafield the product's and its own name. */
	readonly title: string;
	/** HTML; in a metafield plain words, or the JSON of rich text. */
	readonly body: string;
	/** What search engines are told; null where Shopify keeps nothing of the kind in its own fields. */
	readonly seo: {
		readonly title: string | null;
		readonly description: string | null;
	} | null;
	/** Null where no picture belongs to it. */
	readonly hasImage: boolean | null;
	readonly updatedAt: number;
}

export interface ShopVariant {
	readonly id: string;
	readonly productId: string;
	readonly title: string;
	readonly priceMicros: number;
	readonly compareAtMicros: number | null;
	readonly hasBarcode: boolean;
	/** The shop's own number for it; null where it has none. */
	readonly sku: string | null;
	/** What tells it from the others: `Weight`, `100 g`. */
	readonly options: readonly {
		readonly name: string;
		readonly value: string;
	}[];
	/** What a piece costs the shop; null where Shopify does not know. */
	readonly costMicros: number | null;
	/** Pieces that can be sold; null where nobody counts, or it is sold when none is left. */
	readonly stock: number | null;
}

export interface ShopCustomer {
	readonly id: string;
	readonly updatedAt: number;
	/** Whether they agreed to e-mails. */
	readonly mayEmail: boolean;
	readonly saleOptOut: boolean;
}

export const openShopSession = route({
	id: "openShopSession",
	method: "POST",
	path: "/v1/shopify/session",
	summary:
		"Called by the app inside the Shopify admin with its session token: installs on the first visit, and says who is there",
	access: "public",
	input: empty,
	reply: z.object({
		workspaceName: z.string().max(200),
		role: z.enum(["viewer", "editor", "approver", "admin"]),
		isNew: z.boolean(),
	}),
	errors: ["not-signed-in", "unprocessable"],
});

export const receiveShopWebhook = route({
	id: "receiveShopWebhook",
	method: "POST",
	path: "/v1/shopify/webhooks",
	summary:
		"Messages of Shopify, signed over the raw body; each is kept before it is answered and worked off after",
	access: "public",
	input: z.looseObject({}),
	reply: done,
	errors: ["not-signed-in", "too-large"],
	bodyBytes: 2_000_000,
});

export const getShop = route({
	id: "getShop",
	method: "GET",
	path: "/v1/shop",
	summary:
		"The connected shop: how far it is fetched, and whether its sales equal Shopify's own",
	access: { role: "viewer", scope: "events:read" },
	input: empty,
	reply: z.object({ shop: shop.nullable() }),
});

export const fetchShopAgain = route({
	id: "fetchShopAgain",
	method: "POST",
	path: "/v1/shop/backfill",
	summary: "Fetch a part of the shop once more from its beginning. People only",
	access: { role: "admin", scope: null },
	input: z.object({ part: z.enum(shopParts) }),
	reply: done,
	status: 202,
	errors: ["not-found"],
	rate: "strict",
});

/** What has texts that can be changed: each with a title and a description; of a metafield only its value can be. */
export const shopTextKinds = [
	"product",
	"collection",
	"article",
	"page",
	"metafield",
] as const;
export type ShopTextKind = (typeof shopTextKinds)[number];
export const shopTextFields = ["title", "description"] as const;
export type ShopTextField = (typeof shopTextFields)[number];

/** A language as shops name it: `de`, `pt-BR`. */
const locale = z
	.string()
	.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
	.max(35);
export const shopLocale = z.object({
	locale,
	name: z.string().max(100),
	/** The language the shop itself is written in; the others are its translations. */
	isPrimary: z.boolean(),
});
export type ShopLocale = z.infer<typeof shopLocale>;

const place = {
	kind: z.enum(shopTextKinds),
	resourceId: number,
	/** A translation into this language; left out: the shop's own words. */
	locale: locale.optional(),
};

const lack = z.object({ attribute: z.string().max(40), words: localised });

/** A row in a list of texts: what keeps it from being good. */
export const shopTextRow = z.object({
	kind: place.kind,
	id: number,
	title: z.string().max(500),
	/** Shopify's state of a product; empty for all else. */
	status: z.string().max(40),
	/** Broken rules, and missing attributes. */
	errors: z.int().min(0),
	warnings: z.int().min(0),
	missing: z.array(lack).max(16),
	wordCount: z.int().min(0),
});
export type ShopTextRow = z.infer<typeof shopTextRow>;

export const listShopTexts = route({
	id: "listShopTexts",
	method: "GET",
	path: "/v1/shop/texts",
	summary:
		"Products, collections, articles, pages or text metafields with what their texts lack, the worst first",
	access: { role: "viewer", scope: "copy" },
	input: z.object({ kind: place.kind.default("product"), limit }),
	reply: z.object({
		texts: z.array(shopTextRow).max(200),
		total: z.int().min(0),
	}),
	errors: ["unprocessable"],
});

/** A text on its way to this place, with what can be done next. */
export const shopProposal = z.object({
	unitId,
	/** Where it is meant to stand. */
	field: z.enum(shopTextFields),
	version: z.int().min(1),
	state: z.enum([
		"draft",
		"checked",
		"in-review",
		"changes-requested",
		"approved",
	]),
	text: z.string().max(20_000),
	/** The caller wrote or last changed it, so somebody else has to approve it. */
	needsOther: z.boolean(),
	reason: z.string().max(2_000).nullable(),
});
export type ShopProposal = z.infer<typeof shopProposal>;

export const shopTextView = z.object({
	kind: place.kind,
	id: number,
	title: z.string().max(500),
	url: z.string().max(2_000).nullable(),
	/** Null: the shop's own words. */
	locale: locale.nullable(),
	locales: z.array(shopLocale).max(50),
	fields: z
		.array(
			z.object({
				field: z.enum(shopTextFields),
				/** As it stands in the shop, HTML in a description (plain words in a metafield); null where there is no translation yet. */
				text: z.string().max(200_000).nullable(),
				/** The same as one reads it. */
				plain: z.string().max(200_000),
				/** Of a translation: what it translates, as one reads it. */
				original: z.string().max(200_000).nullable(),
				/** Of a translation: the original was changed after it. */
				isOutdated: z.boolean(),
				/** Names this state of the field: send it back when publishing. */
				hash,
			}),
		)
		.max(2),
	/** Of a product's own words: what it is sold as. Money in `currency`, which is null where there are none. */
	currency: currency.nullable(),
	variants: z
		.array(
			z.object({
				id: number,
				title: z.string().max(300),
				options: z
					.array(
						z.object({
							name: z.string().max(255),
							value: z.string().max(255),
						}),
					)
					.max(3),
				sku: z.string().max(255).nullable(),
				hasBarcode: z.boolean(),
				priceMicros: micros,
				compareAtMicros: micros.nullable(),
				costMicros: micros.nullable(),
				stock: z.int().nullable(),
			}),
		)
		.max(100),
	findings: z.array(finding).max(100),
	missing: z.array(lack).max(16),
	proposals: z.array(shopProposal).max(20),
	/** What was published here before, newest first. */
	history: z
		.array(
			z.object({
				publicationId,
				unitId,
				at: instant,
				field: z.enum(shopTextFields),
				text: z.string().max(20_000),
				/** What stood there before, as one reads it; null where nothing did. */
				previous: z.string().max(200_000).nullable(),
				undoneAt: instant.nullable(),
			}),
		)
		.max(50),
});
export type ShopTextView = z.infer<typeof shopTextView>;

export const getShopText = route({
	id: "getShopText",
	method: "GET",
	path: "/v1/shop/texts/:kind/:resourceId",
	summary:
		"The texts of a product, collection, article, page or metafield as they are in the shop now, or a translation of them, with findings, proposals and history",
	access: { role: "editor", scope: "copy" },
	input: z.object(place),
	reply: shopTextView,
	errors: ["not-found", "unprocessable"],
});

export const proposeShopText = route({
	id: "proposeShopText",
	method: "POST",
	path: "/v1/shop/texts/:kind/:resourceId/proposals",
	summary:
		"Write a new description or a translation from what the shop and your sources say, or hand in your own words; it waits for review and changes nothing",
	access: { role: "editor", scope: "copy" },
	input: z.object({
		...place,
		/** Which field is translated. */
		field: z.enum(shopTextFields).default("description"),
		/** Of the shop's own words; a translation is written in its own. */
		language: z.enum(["de", "en"]).optional(),
		/** Facts that may be stated beside those of the page. */
		facts: z.array(z.string().trim().min(1).max(500)).max(30).default([]),
		/** Your own words instead of written ones. */
		text: z.string().trim().min(1).max(20_000).optional(),
	}),
	reply: z.object({
		setId: unitSetId.nullable(),
		texts: z
			.array(
				z.object({
					unitId: unitId.nullable(),
					text: z.string().max(20_000),
					findings: z.array(finding).max(100),
				}),
			)
			.max(20),
		notices: z.array(localised).max(20),
	}),
	errors: ["not-found", "unprocessable"],
	rate: "strict",
});

export const publishToShopify = route({
	id: "publishToShopify",
	method: "POST",
	path: "/v1/units/:unitId/shopify",
	summary:
		"Put an approved text into its place in the shop, or a translation of it; refused where it is no longer what the person saw. People only",
	access: { role: "editor", scope: null },
	input: z.object({
		...place,
		unitId,
		version: z.int().min(1),
		field: z.enum(shopTextFields),
		hash,
	}),
	reply: unit,
	errors: ["not-found", "conflict", "unprocessable"],
});

export const createShopLink = route({
	id: "createShopLink",
	method: "POST",
	path: "/v1/shop/link-code",
	summary:
		"A code that joins a Shopify shop to this workspace: an admin enters it in the app inside the Shopify admin. Valid for 20 minutes, for one shop. People only",
	access: { role: "admin", scope: null },
	input: empty,
	reply: z.object({ code: z.string().max(600), expiresAt: instant }),
	status: 201,
	errors: ["conflict"],
	rate: "strict",
});

export const linkShop = route({
	id: "linkShop",
	method: "POST",
	path: "/v1/shop/link",
	summary:
		"Join the shop of this workspace to the one that made the code; everything is fetched there anew, and here nothing of the shop stays. People only",
	access: { role: "admin", scope: null },
	input: z.object({ code: z.string().trim().min(20).max(600) }),
	reply: z.object({ workspaceName: z.string().max(200) }),
	errors: ["not-found", "conflict", "unprocessable"],
	rate: "strict",
});

export const listShopPrices = route({
	id: "listShopPrices",
	method: "GET",
	path: "/v1/shop/prices",
	summary:
		"Reduced prices beside the lowest of the 30 days before (PAngV § 11)",
	access: { role: "viewer", scope: "copy" },
	input: z.object({ limit }),
	reply: z.object({
		currency: currency.nullable(),
		prices: z
			.array(
				z.object({
					productId: number,
					variantId: number,
					name,
					priceMicros: micros,
					compareAtMicros: micros,
					/** What a piece costs the shop; null where it is not known. */
					costMicros: micros.nullable(),
					isBelowCost: z.boolean(),
					/** Null where the history is too young to say. */
					lowestMicros: micros.nullable(),
					lowestOn: day.nullable(),
					knownSince: day,
					verdict: z.enum(["fine", "too-high", "unknown"]),
					words: localised,
				}),
			)
			.max(200),
	}),
});

const told = z.object({ value: z.number(), low: z.number(), high: z.number() });

export const shopCustomerOutlook = z.object({
	customerId: number,
	orders: z.int().min(1),
	spentMicros: micros,
	daysSinceLast: z.int().min(0),
	/** Days between orders so far; null after one order. */
	usualGapDays: z.number().nullable(),
	/** Probability that the customer still buys. */
	alive: told,
	/** Worth of the next year, in the shop's currency. */
	worth: told.nullable(),
	/** What is lost with the customer: worth of a customer like this who stays, times the chance of having left. */
	atStake: z.number(),
	reasons: z.array(localised).max(4),
	action: localised,
	mayEmail: z.boolean().nullable(),
});
export type ShopCustomerOutlook = z.infer<typeof shopCustomerOutlook>;

export const shopOutlook = z.object({
	at: instant,
	currency,
	customers: z.int().min(0),
	repeaters: z.int().min(0),
	/** What worth stands for: what is left after tax and goods, where the shop knows what nine of ten orders cost it. */
	basis: z.enum(["contribution", "revenue"]),
	/** Orders of customers, those of them whose goods all have a known cost, and what most of the others lack it for. */
	costs: z.object({
		orders: z.int().min(0),
		known: z.int().min(0),
		missing: z
			.array(z.object({ product: z.string().max(200), orders: z.int().min(1) }))
			.max(5),
	}),
	/** All customers together over the next year. */
	worth: told.nullable(),
	/** What a newly won customer is worth in a year, and with it what winning one may cost at most. */
	newCustomer: told.nullable(),
	notices: z.array(localised).max(6),
	winBack: z.array(shopCustomerOutlook).max(100),
});
export type ShopOutlook = z.infer<typeof shopOutlook>;

export const getShopOutlook = route({
	id: "getShopOutlook",
	method: "GET",
	path: "/v1/shop/outlook",
	summary:
		"What the shop's customers are worth, and whom to win back, with reasons and the action",
	access: { role: "editor", scope: "events:read" },
	input: empty,
	reply: z.object({ outlook: shopOutlook.nullable() }),
	personal: "marketing",
});
