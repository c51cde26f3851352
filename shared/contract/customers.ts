import * as z from "zod";
import {
	currency,
	day,
	done,
	empty,
	instant,
	jobId,
	modelId,
} from "./fields.ts";
import { localised } from "./localised.ts";
import { route } from "./route.ts";

/** Orders a workspace keeps, and the newest that are read of any source. */
export const mostOrdersKept = 500_000;

/** Where orders come from: the connected shop, files, or the events that were collected. */
export const orderSources = ["shop", "file", "events"] as const;
export type OrderSource = (typeof orderSources)[number];
const source = z.enum(orderSources);

const range = z.object({
	value: z.number(),
	low: z.number(),
	high: z.number(),
});

export const importOrders = route({
	id: "importOrders",
	method: "POST",
	path: "/v1/customers/orders",
	summary:
		"Take in a shop's orders as CSV (customer, day, value; currency, order id, cost, channel, may_contact, coupon, shipping and billing address, fraud, segment columns if known); a known order is replaced, people who were erased are left out",
	access: { role: "editor", scope: "events:write" },
	personal: "marketing",
	input: z.object({
		csv: z.string().min(1).max(6_000_000),
		/** Of lines that name none; left out: the workspace's. */
		currency: currency.optional(),
	}),
	reply: z.object({
		orders: z.int().min(0),
		refunds: z.int().min(0),
		customers: z.int().min(0),
		/** Lines without a customer. */
		guests: z.int().min(0),
		/** Orders of people who were erased. */
		withheld: z.int().min(0),
		currencies: z.array(currency).max(200),
	}),
	errors: ["unprocessable", "conflict"],
	bodyBytes: 7_000_000,
	rate: "strict",
});

export const clearOrders = route({
	id: "clearOrders",
	method: "DELETE",
	path: "/v1/customers/orders",
	summary: "Remove every order that was imported; models stay",
	access: { role: "approver", scope: "events:write" },
	input: empty,
	reply: done,
});

export const cohortMonth = z.object({
	month: z.int().min(0),
	seen: z.int().min(0),
	retained: range,
	worth: z.number(),
	worthInterval: z.tuple([z.number(), z.number()]).nullable(),
});

/** What a customer is worth, as it was worked out. */
export const customerWorth = z.object({
	/** Null while there are no orders. */
	source: source.nullable(),
	/** Every source with orders; the one with most is used, they are not added up. */
	sources: z
		.array(z.object({ source, orders: z.int().min(1) }))
		.max(orderSources.length),
	orders: z.int().min(0),
	customers: z.int().min(0),
	/** Null while there are no orders. */
	currency: currency.nullable(),
	/** Orders in other currencies, which cannot be added up without a rate. */
	leftOut: z.array(z.object({ currency, orders: z.int().min(1) })).max(20),
	from: day.nullable(),
	to: day.nullable(),
	/** What amounts stand for. */
	basis: z.enum(["contribution", "revenue"]),
	margin: z.number().nullable(),
	/** Twelve months of an average customer of today. */
	ahead: range.nullable(),
	cohorts: z
		.array(
			z.object({
				start: z.string().max(7),
				customers: z.int().min(1),
				months: z.array(cohortMonth).max(24),
			}),
		)
		.max(24),
	channels: z
		.array(
			z.object({
				channel: z.string().max(80).nullable(),
				customers: z.int().min(1),
				lifetime: range,
				targetCac: range,
				targetRoas: range.nullable(),
			}),
		)
		.max(50),
	/** What should be known beside the figures. */
	notes: z.array(localised).max(20),
});
export type CustomerWorth = z.infer<typeof customerWorth>;

/** How new an answer is. */
const freshness = {
	/** When it was worked out; null: not yet, see the job. */
	madeAt: instant.nullable(),
	/** The job that works it out anew, where one is under way. */
	jobId: jobId.nullable(),
};

export const getCustomerWorth = route({
	id: "getCustomerWorth",
	method: "GET",
	path: "/v1/customers/worth",
	summary:
		"What a customer is worth: cohorts by month of first purchase, worth by channel with the most a new customer may cost; from the connected shop, files or events, whichever has most orders; large shops are worked out as a job",
	access: { role: "viewer", scope: "events:read" },
	input: empty,
	reply: customerWorth.extend(freshness),
});

export const winBackRow = z.object({
	customer: z.string().max(200),
	/** Probability of having gone. */
	pGone: range,
	/** Expected worth of twelve months if they come back. */
	worth: range,
	/** pGone × worth: what is at stake. */
	atStake: z.number(),
	lastDay: day,
	orders: z.int().min(1),
	reasons: z.array(localised).max(4),
	action: z
		.object({
			id: z.string().max(40),
			name: localised,
			gain: range,
			isMeasured: z.boolean(),
		})
		.nullable(),
	/** What to do and why; also where it is nothing. */
	words: localised,
	mayContact: z.boolean(),
	/** Left without any action, to learn what actions do. */
	isHeldOut: z.boolean(),
	/** When to write; null where nothing is known. */
	hour: z.int().min(0).max(23).nullable(),
	/** Which model told pGone; null: the purchase model, from recency and frequency alone. */
	modelId: modelId.nullable(),
});
export type WinBackRow = z.infer<typeof winBackRow>;

export const listWinBack = route({
	id: "listWinBack",
	method: "GET",
	path: "/v1/customers/win-back",
	summary:
		"Whom to win back: probability of having gone times worth, with reasons and the next action within consent",
	access: { role: "editor", scope: "events:read" },
	personal: "marketing",
	input: z.object({
		limit: z.coerce.number<number | string>().int().min(1).max(100).default(25),
	}),
	reply: z.object({
		...freshness,
		currency: currency.nullable(),
		rows: z.array(winBackRow).max(100),
		/** Customers looked at. */
		customers: z.int().min(0),
		/** Share that is left without action on purpose. */
		exploration: z.number().min(0).max(1),
		/** How the shadow model differs, where there is one. */
		shadow: z
			.object({
				modelId,
				/** Mean distance of its probabilities from those shown. */
				distance: z.number(),
				customers: z.int().min(1),
			})
			.nullable(),
		notes: z.array(localised).max(20),
	}),
});

export const orderRisk = z.object({
	id: z.string().max(250),
	customer: z.string().max(200),
	day,
	amount: z.number(),
	level: z.enum(["low", "medium", "high"]),
	/** Probability of fraud with its interval; null where no cases are known to learn from. */
	p: range.nullable(),
	/** Points of the rules that speak up; comparable between orders. */
	points: z.number(),
	reasons: z.array(localised).max(8),
});
export type OrderRisk = z.infer<typeof orderRisk>;

export const listOrderRisks = route({
	id: "listOrderRisks",
	method: "GET",
	path: "/v1/customers/order-risks",
	summary:
		"Orders worth a second look before they are sent: many at once, goods elsewhere than the bill, returns, coupons, unusual values, each with its reasons; nothing is ever blocked",
	access: { role: "editor", scope: "events:read" },
	personal: "marketing",
	input: z.object({
		limit: z.coerce.number<number | string>().int().min(1).max(100).default(25),
	}),
	reply: z.object({
		currency: currency.nullable(),
		/** Orders looked at, the newest ones. */
		orders: z.int().min(0),
		rows: z.array(orderRisk).max(100),
		/** What the probabilities rest on; null: rules alone. */
		learnt: z
			.object({
				orders: z.int().min(1),
				cases: z.int().min(1),
				auc: range,
			})
			.nullable(),
		words: localised,
	}),
});
