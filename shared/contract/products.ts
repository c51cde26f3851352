import * as z from "zod";
import { currency, day, done, empty } from "./fields.ts";
import { localised } from "./localised.ts";
import { route } from "./route.ts";

/** Sales of articles a workspace keeps. */
export const mostSalesKept = 300_000;
const mostProducts = 200;
/** Where sales come from: the connected shop's orders, or files. The one with most is used; they are not added up. */
export const saleSources = ["shop", "file"] as const;
export type SaleSource = (typeof saleSources)[number];
const source = z.enum(saleSources);
const product = z.string().min(1).max(200);
const range = z.object({
	value: z.number(),
	low: z.number(),
	high: z.number(),
});

export const importSales = route({
	id: "importSales",
	method: "POST",
	path: "/v1/products/sales",
	summary:
		"Take in what was sold as CSV (day, product, units, price; currency, order id, customer, stock if known); a known line is replaced, people who were erased are left out",
	access: { role: "editor", scope: "events:write" },
	personal: "marketing",
	input: z.object({
		csv: z.string().min(1).max(6_000_000),
		/** Of lines that name none; left out: the workspace's. */
		currency: currency.optional(),
	}),
	reply: z.object({
		sales: z.int().min(0),
		products: z.int().min(0),
		customers: z.int().min(0),
		/** Lines of people who were erased. */
		withheld: z.int().min(0),
	}),
	errors: ["unprocessable", "conflict"],
	bodyBytes: 7_000_000,
	rate: "strict",
});

export const clearSales = route({
	id: "clearSales",
	method: "DELETE",
	path: "/v1/products/sales",
	summary: "Remove every sale that was imported",
	access: { role: "approver", scope: "events:write" },
	input: empty,
	reply: done,
});

export const soldProduct = z.object({
	product,
	units: z.int(),
	revenue: z.number(),
	/** Mean price of a piece. */
	price: z.number(),
	from: day,
	to: day,
});
export type SoldProductRow = z.infer<typeof soldProduct>;

export const listProducts = route({
	id: "listProducts",
	method: "GET",
	path: "/v1/products",
	summary: "What was sold: articles by revenue",
	access: { role: "viewer", scope: "events:read" },
	input: empty,
	reply: z.object({
		/** Null while there are no sales. */
		currency: currency.nullable(),
		source: source.nullable(),
		/** Every source with sales. */
		sources: z
			.array(z.object({ source, sales: z.int().min(1) }))
			.max(saleSources.length),
		sales: z.int().min(0),
		products: z.array(soldProduct).max(mostProducts),
	}),
});

export const forecastProduct = route({
	id: "forecastProduct",
	method: "GET",
	path: "/v1/products/forecast",
	summary:
		"Demand to expect, in days or weeks, with 95 % ranges, held against repeating the last season on forecasts from the past",
	access: { role: "viewer", scope: "events:read" },
	input: z.object({
		/** Left out: all articles together. */
		product: product.optional(),
		step: z.enum(["day", "week"]).default("week"),
		ahead: z.coerce.number<number | string>().int().min(1).max(60).default(8),
	}),
	reply: z.object({
		/** First day of each step, and the pieces sold in it; oldest first. */
		past: z.array(z.object({ day, units: z.number() })).max(400),
		/** Empty where it abstains; `words` says why. */
		ahead: z.array(z.object({ day, units: range })).max(60),
		check: z
			.object({
				origins: z.int().min(1),
				error: z.number(),
				errorOfNaive: z.number(),
				coverage: z.number(),
			})
			.nullable(),
		words: localised,
		/** What to do where it abstains. */
		fix: localised.nullable(),
	}),
});

export const elasticityRow = z.object({
	product,
	/** Percent of pieces by one percent of price; null where it abstains. */
	own: range.nullable(),
	/** The same drawn towards the other articles, the more the less is known of it. */
	shared: range.nullable(),
	weeks: z.int().min(0),
	/** Mean price of a piece, lowest and highest week. */
	lowest: z.number(),
	highest: z.number(),
	/** Why it abstains, or what to mind. */
	words: z.array(localised).max(4),
});
export type ElasticityRow = z.infer<typeof elasticityRow>;

export const listElasticities = route({
	id: "listElasticities",
	method: "GET",
	path: "/v1/products/elasticities",
	summary:
		"How sales answer to price, article by article, with ranges; abstains where prices stood still",
	access: { role: "viewer", scope: "events:read" },
	input: empty,
	reply: z.object({
		currency: currency.nullable(),
		rows: z.array(elasticityRow).max(60),
	}),
});

export const recommendation = z.object({
	product,
	/** Share of those who bought `because` who bought this too; null where it is shown for being popular or alike. */
	share: range.nullable(),
	because: product.nullable(),
	by: z.enum(["together", "alike", "popular"]),
	/** How likely it was to be shown; 1 where it was not drawn. */
	propensity: z.number().gt(0).max(1),
	words: localised,
});
export type Recommendation = z.infer<typeof recommendation>;

export const recommendProducts = route({
	id: "recommendProducts",
	method: "GET",
	path: "/v1/products/recommendations",
	summary:
		"What to show a customer, or beside a basket: by what buyers of the same bought, with reasons and ranges; strangers get what is popular and are told so; a share of places can be drawn, with the chance of each recorded",
	access: { role: "editor", scope: "events:read" },
	personal: "marketing",
	input: z.object({
		customer: z.string().min(1).max(200).optional(),
		/** A basket instead, separated by `|`, earliest first. */
		products: z.string().min(1).max(2_000).optional(),
		limit: z.coerce.number<number | string>().int().min(1).max(50).default(10),
		/** 0: by fit alone, 1: by margin alone, as far as the shop knows what articles cost it. */
		margin: z.coerce.number<number | string>().min(0).max(1).default(0),
		/** Nothing dearer, in the currency of the sales. */
		priceAtMost: z.coerce.number<number | string>().min(0).optional(),
		/** Share of the places, the last ones, that is drawn evenly from what would not be shown, so that it becomes known too. */
		explore: z.coerce.number<number | string>().min(0).max(0.5).default(0),
		/** The same seed draws the same; left out: a new one. */
		seed: z.coerce
			.number<number | string>()
			.int()
			.min(0)
			.max(4_294_967_295)
			.optional(),
	}),
	reply: z.object({
		/** Where places were drawn (null where all that fits is shown anyway): what the audit trail calls this list, its share and seed. Send `listId` with what the list brings. */
		exploration: z
			.object({
				listId: z.string().max(60),
				share: z.number(),
				seed: z.int().min(0),
			})
			.nullable(),
		/** What it rests on: articles bought or in the basket that are known. */
		basket: z.array(product).max(20),
		rows: z.array(recommendation).max(50),
		/** What would fit and is left out, because none is left of it. */
		soldOut: z.array(product).max(50),
		words: localised,
	}),
	errors: ["unprocessable"],
});

const clickShare = range.nullable();
export const triedProduct = z.object({
	product,
	lists: z.int().min(1),
	shown: z.int().min(1),
	clicks: z.int().min(0),
	/** Visits that click, of those that saw it; null where one list alone had it. */
	share: clickShare,
	/** Beside what the same places would bring by fit. */
	verdict: z.enum(["better", "worse", "open"]),
});

export const getExploration = route({
	id: "getExploration",
	method: "GET",
	path: "/v1/products/exploration",
	summary:
		"What drawn places of recommended lists taught: clicks of the products tried, and of the same places filled evenly or by fit (SNIPS with 95 % intervals), from the events recommendation_shown and recommendation_clicked",
	access: { role: "viewer", scope: "events:read" },
	input: empty,
	reply: z.object({
		/** Lists with drawn places that were shown, the newest of them, and visits that saw them. */
		lists: z.int().min(0),
		shown: z.int().min(0),
		/** Null while too few lists were shown. */
		evenly: clickShare,
		byFit: clickShare,
		/** Most often shown first. */
		products: z.array(triedProduct).max(mostProducts),
		words: localised,
	}),
});
