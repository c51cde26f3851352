import * as z from "zod";
import { decision } from "./decisions.ts";
import {
	adChangeId,
	adConnectionId,
	currency,
	day,
	decisionId,
	done,
	empty,
	instant,
	memberId,
	modelId,
	money,
	name,
	note,
} from "./fields.ts";
import { route } from "./route.ts";
import { stop } from "./stops.ts";

/** A Google Ads account's number without its dashes. */
export const customerId = z.string().regex(/^[0-9]{4,15}$/);
export const budgetId = z.string().regex(/^[0-9]{1,19}$/);
/** Amounts a day in micros of the account's currency. */
const amountMicros = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
const percent = z.int().min(0).max(100);

/** How far budgets may move in one account; `trust/limits/budget-policy.ts` says what each limit means. */
export const budgetPolicy = z.object({
	maxIncreasePercent: percent,
	maxDecreasePercent: z.int().min(0).max(90),
	maxDayPercent: percent,
	accountCapMicros: amountMicros.nullable(),
	coolDownDays: z.int().min(0).max(90),
});

/** A sign-in to Google, or the practice account. */
export const adConnection = z.object({
	id: adConnectionId,
	kind: z.enum(["google-ads", "practice"]),
	createdBy: memberId,
	createdAt: instant,
});
export type AdConnection = z.infer<typeof adConnection>;

export const adAccount = z.object({
	customerId,
	connectionId: adConnectionId,
	name: z.string().max(200),
	currency,
	timeZone: z.string().max(60),
	/** A manager account holds other accounts and no campaigns of its own. */
	isManager: z.boolean(),
	/** The manager it is reached through; null when reached directly. */
	loginCustomerId: customerId.nullable(),
	/** Whether Lotse works with it. */
	isChosen: z.boolean(),
});
export type AdAccount = z.infer<typeof adAccount>;

/** A campaign with the budget it spends from, as the account shows them. */
export const adCampaign = z.object({
	campaignId: z.string().max(20),
	name: z.string().max(255),
	/** Google's word: `SEARCH`, `PERFORMANCE_MAX`, … New words may come. */
	channelType: z.string().max(60),
	isEnabled: z.boolean(),
	budgetId,
	amountMicros,
	isDaily: z.boolean(),
	isShared: z.boolean(),
	/** Last seven whole days, account's time zone. */
	lastWeek: z.object({
		costMicros: amountMicros,
		conversions: z.number().min(0),
		conversionsValue: z.number(),
	}),
});
export type AdCampaign = z.infer<typeof adCampaign>;

export const adChangeStates = [
	"planned",
	"applying",
	"applied",
	"skipped",
	"reverting",
	"reverted",
] as const;

/** One approved or proposed change of one budget. */
export const adChange = z.object({
	id: adChangeId,
	decisionId,
	customerId,
	budgetId,
	campaign: z.string().max(255),
	currency,
	fromMicros: amountMicros,
	toMicros: amountMicros,
	reason: z.string().max(2_000),
	state: z.enum(adChangeStates),
	/** Days in the account's time zone. */
	appliedDay: day.nullable(),
	revertedDay: day.nullable(),
	/** Google's numbers of the requests that changed it, to find them again in the account's own history. */
	requestIds: z.array(z.string().max(120)).max(10),
	updatedAt: instant,
});
export type AdChange = z.infer<typeof adChange>;

/** What an attempt did, or would do, to one budget. */
export const adOutcome = z.object({
	changeId: adChangeId,
	campaign: z.string().max(255),
	/** What the account showed right before; null when it could not be read. */
	foundMicros: amountMicros.nullable(),
	toMicros: amountMicros,
	result: z.enum(["would-change", "changed", "refused", "unverified"]),
	/** Why, in the reader's language; empty when all is well. */
	message: z.string().max(2_000),
	requestId: z.string().max(120).nullable(),
});
export type AdOutcome = z.infer<typeof adOutcome>;

export const getAdsOverview = route({
	id: "getAdsOverview",
	method: "GET",
	path: "/v1/ads/overview",
	summary:
		"Connected ad accounts, the limits on budget changes, and the state of the brake",
	access: { role: "viewer", scope: "budget:read" },
	input: empty,
	reply: z.object({
		/** Whether this service can sign in to Google: it needs an OAuth client of its own. */
		canSignIn: z.boolean(),
		connections: z.array(adConnection).max(50),
		accounts: z.array(adAccount).max(500),
		policy: budgetPolicy,
		stop,
	}),
});

export const addPracticeAccount = route({
	id: "addPracticeAccount",
	method: "POST",
	path: "/v1/ads/practice",
	summary:
		"Add the practice account: an invented ad account that behaves like a real one and costs nothing",
	access: { role: "editor", scope: null },
	input: empty,
	reply: adConnection,
	status: 201,
	errors: ["conflict"],
});

export const startAdsSignIn = route({
	id: "startAdsSignIn",
	method: "POST",
	path: "/v1/ads/sign-in",
	summary:
		"Begin signing in to Google (OAuth with PKCE); open the returned address",
	access: { role: "admin", scope: null },
	input: z.object({
		/** `practice`: a page of Lotse's own in the place of Google's, for walking the way without an account. */
		kind: z.enum(["google-ads", "practice"]).default("google-ads"),
	}),
	reply: z.object({ url: z.url().max(4_000) }),
	errors: ["unprocessable"],
	rate: "strict",
});

export const finishAdsSignIn = route({
	id: "finishAdsSignIn",
	method: "POST",
	path: "/v1/ads/sign-in/finish",
	summary:
		"Trade the code Google returned for a connection; lists the accounts it reaches",
	access: { role: "admin", scope: null },
	input: z.object({
		code: z.string().min(1).max(1_000),
		state: z.string().min(1).max(200),
	}),
	reply: z.object({
		connection: adConnection,
		accounts: z.array(adAccount).max(500),
	}),
	status: 201,
	errors: ["unprocessable"],
	rate: "strict",
});

export const disconnectAds = route({
	id: "disconnectAds",
	method: "DELETE",
	path: "/v1/ads/connections/:connectionId",
	summary:
		"End a connection: the refresh token is revoked and deleted; what was done stays in the audit trail",
	access: { role: "admin", scope: null },
	input: z.object({ connectionId: adConnectionId }),
	reply: done,
	errors: ["not-found"],
});

export const chooseAdAccount = route({
	id: "chooseAdAccount",
	method: "PATCH",
	path: "/v1/ads/accounts/:customerId",
	summary: "Work with an account the connection reaches, or stop doing so",
	access: { role: "admin", scope: null },
	input: z.object({ customerId, isChosen: z.boolean() }),
	reply: adAccount,
	errors: ["not-found", "unprocessable"],
});

export const listAdCampaigns = route({
	id: "listAdCampaigns",
	method: "GET",
	path: "/v1/ads/accounts/:customerId/campaigns",
	summary:
		"Campaigns with their budgets, read from the account now, with what one change may make of each",
	access: { role: "viewer", scope: "budget:read" },
	input: z.object({ customerId }),
	reply: z.object({
		account: adAccount,
		readAt: instant,
		/** Today in the account's time zone. */
		today: day,
		campaigns: z
			.array(
				adCampaign.extend({
					/** What one change may make of it under the limits per change. */
					minMicros: amountMicros,
					maxMicros: amountMicros,
					/** Why it cannot be changed now; empty when it can. */
					hindrances: z.array(z.string().max(2_000)).max(10),
				}),
			)
			.max(10_000),
	}),
	errors: ["not-found", "unprocessable"],
});

export const suggestAdBudgets = route({
	id: "suggestAdBudgets",
	method: "GET",
	path: "/v1/ads/suggestions",
	summary:
		"For each campaign the daily budget the newest mix model suggests, inside the limits, with interval, reason and model version",
	access: { role: "viewer", scope: "budget:read" },
	input: z.object({ customerId }),
	reply: z.object({
		/** Null: there is no model whose advice can be trusted; `message` says what to do. */
		model: z
			.object({
				id: modelId,
				name,
				version: z.string().max(80),
				from: day,
				to: day,
				pBetter: z.number().min(0).max(1),
			})
			.nullable(),
		message: z.string().max(2_000),
		suggestions: z
			.array(
				z.object({
					campaignId: z.string().max(20),
					name: z.string().max(255),
					budgetId,
					currency,
					currentMicros: amountMicros,
					/** Null: the model says nothing about this campaign; `reason` says why. */
					suggestedMicros: amountMicros.nullable(),
					/** What the model alone suggests, before the limits; null as above. */
					unlimitedMicros: amountMicros.nullable(),
					/**
					 * Where the model's best amount lies with 90 % probability, before the limits: the split is optimised anew in each posterior
					 * draw; null as above.
					 */
					amountInterval: z.tuple([amountMicros, amountMicros]).nullable(),
					/** Return per unit of money in this channel so far, 94 % interval; null as above. */
					returnPerUnit: z
						.object({
							value: z.number(),
							interval: z.tuple([z.number(), z.number()]),
						})
						.nullable(),
					/** The model's channel the campaign counts to. */
					channel: z.string().max(120).nullable(),
					reason: z.string().max(2_000),
				}),
			)
			.max(10_000),
	}),
	errors: ["not-found", "unprocessable"],
});

export const proposeAdBudgets = route({
	id: "proposeAdBudgets",
	method: "POST",
	path: "/v1/ads/accounts/:customerId/proposals",
	summary:
		"Propose new daily budgets as a decision; each is checked against the account and the limits first",
	access: { role: "editor", scope: "decisions:write" },
	input: z.object({
		customerId,
		title: z.string().trim().min(1).max(200),
		changes: z
			.array(
				z.object({
					budgetId,
					toMicros: amountMicros,
					reason: note.default(""),
				}),
			)
			.min(1)
			.max(50),
		/** The model the suggestion came from; its evidence is then computed and attached here. */
		modelId: modelId.optional(),
	}),
	reply: z.object({ decision, changes: z.array(adChange).max(50) }),
	status: 201,
	errors: ["not-found", "unprocessable"],
});

export const listAdChanges = route({
	id: "listAdChanges",
	method: "GET",
	path: "/v1/ads/changes",
	summary:
		"Budget changes with their decision's state, newest first, or those of one decision",
	access: { role: "viewer", scope: "budget:read" },
	input: z.object({ decisionId: decisionId.optional() }),
	reply: z.object({
		changes: z
			.array(
				adChange.extend({
					decision: decision.pick({
						title: true,
						state: true,
						version: true,
						proposedBy: true,
					}),
				}),
			)
			.max(200),
	}),
});

const attempt = z.object({
	decisionId,
	/** The version the person was looking at; anything newer is a conflict. */
	version: z.int().min(1),
	/** Everything but the change itself. */
	dryRun: z.boolean().default(true),
});
const attemptReply = z.object({
	decision,
	dryRun: z.boolean(),
	outcomes: z.array(adOutcome).max(50),
});

export const applyAdChanges = route({
	id: "applyAdChanges",
	method: "POST",
	path: "/v1/ads/decisions/:decisionId/apply",
	summary:
		"Carry out an approved decision in the ad account: re-read, limits, validate, change, verify; a dry run unless told otherwise",
	access: { role: "editor", scope: null },
	input: attempt,
	reply: attemptReply,
	errors: ["not-found", "conflict", "unprocessable"],
});

export const revertAdChanges = route({
	id: "revertAdChanges",
	method: "POST",
	path: "/v1/ads/decisions/:decisionId/revert",
	summary:
		"Put back exactly what an applied decision replaced, with the same checks; a dry run unless told otherwise",
	access: { role: "editor", scope: null },
	input: attempt,
	reply: attemptReply,
	errors: ["not-found", "conflict", "unprocessable"],
});

export const setBudgetPolicy = route({
	id: "setBudgetPolicy",
	method: "POST",
	path: "/v1/ads/policy",
	summary: "Set how far budgets may move",
	access: { role: "admin", scope: null },
	input: budgetPolicy,
	reply: budgetPolicy,
});

export const getScriptPlan = route({
	id: "getScriptPlan",
	method: "GET",
	path: "/v1/ads/decisions/:decisionId/plan",
	summary:
		"An approved decision, or the way back from an applied one, as the plan the Ads Script carries out, for accounts without API access",
	access: { role: "viewer", scope: "ads:script" },
	input: z.object({
		decisionId,
		/** Back to what was, for a decision that is applied. */
		action: z.enum(["apply", "revert"]).default("apply"),
	}),
	reply: z.object({
		kind: z.literal("lotse-ads-plan"),
		version: z.literal(1),
		decisionId,
		action: z.enum(["apply", "revert"]),
		title: z.string().max(200),
		customerId,
		currency,
		changes: z
			.array(
				z.object({
					budgetId,
					campaign: z.string().max(255),
					fromMicros: amountMicros,
					toMicros: amountMicros,
				}),
			)
			.max(50),
		policy: budgetPolicy,
	}),
	errors: ["not-found", "unprocessable"],
});

const consent = z.enum(["granted", "denied", "unknown"]);
const clickId = z.string().min(1).max(500).optional();

/** A purchase to be reported to Google; `value` may be margin or predicted lifetime value instead of turnover. */
export const conversionEvent = z.object({
	transactionId: z.string().trim().min(1).max(64),
	at: instant,
	value: money,
	gclid: clickId,
	gbraid: clickId,
	wbraid: clickId,
	/** SHA-256 of the normalised address, lowercase hex; the address itself never comes here. */
	emailSha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.optional(),
	adUserData: consent,
	adPersonalization: consent,
});
export type ConversionEvent = z.infer<typeof conversionEvent>;

export const uploadConversions = route({
	id: "uploadConversions",
	method: "POST",
	path: "/v1/ads/accounts/:customerId/conversions",
	summary:
		"Report purchases through Google’s Data Manager API: only with consent, each transaction once; a dry run unless told otherwise",
	access: { role: "editor", scope: "budget:write" },
	input: z.object({
		customerId,
		/** The conversion action they count for. */
		conversionActionId: z.string().regex(/^[0-9]{1,19}$/),
		events: z.array(conversionEvent).min(1).max(6_000),
		dryRun: z.boolean().default(true),
	}),
	reply: z.object({
		dryRun: z.boolean(),
		/** Accepted by Google, or checked by it in a dry run. */
		accepted: z.int().min(0),
		/** Not sent, and why. */
		withheld: z
			.array(
				z.object({
					transactionId: z.string().max(64),
					reason: z.string().max(2_000),
				}),
			)
			.max(6_000),
		/** Sent and refused; all others of the same request were sent again without them. */
		refused: z
			.array(
				z.object({
					transactionId: z.string().max(64),
					reason: z.string().max(2_000),
				}),
			)
			.max(6_000),
		requestIds: z.array(z.string().max(120)).max(100),
	}),
	errors: ["not-found", "unprocessable"],
	bodyBytes: 4_000_000,
});

export const adReports = ["campaigns", "assets", "changes"] as const;
export type AdReport = (typeof adReports)[number];

/** One line of a report: what one campaign or asset did on a day, or one change somebody made. */
export const adReportRow = z.object({
	entityId: z.string().min(1).max(300),
	label: z.string().max(500),
	impressions: z.int().min(0),
	clicks: z.int().min(0),
	costMicros: amountMicros,
	conversions: z.number().min(0),
	conversionsValue: z.number(),
});
export type AdReportRow = z.infer<typeof adReportRow>;

/** A day that was read: how many lines, and whether they add up to what the account says of itself. */
export const adReportDay = z.object({
	day,
	rows: z.int().min(0),
	costMicros: amountMicros,
	/** The account's own cost of the day; null for changes, which cost nothing. */
	accountCostMicros: amountMicros.nullable(),
	readAt: instant,
});
export type AdReportDay = z.infer<typeof adReportDay>;

const reportQuestion = z.object({
	customerId,
	report: z.enum(adReports),
	from: day,
	to: day,
});

export const readAdReport = route({
	id: "readAdReport",
	method: "POST",
	path: "/v1/ads/accounts/:customerId/reports",
	summary:
		"Fetch a report day by day and keep it; what is kept and settled is not fetched again, so a call that broke off is simply repeated",
	access: { role: "editor", scope: "budget:write" },
	input: reportQuestion,
	reply: z.object({
		days: z.array(adReportDay).max(31),
		/** Days of the question that are still missing, because the platform did not answer. */
		missing: z.array(day).max(31),
		/** Why, in the reader's language; empty when none is missing. */
		message: z.string().max(2_000),
		currency,
		timeZone: z.string().max(60),
	}),
	errors: ["not-found", "unprocessable"],
	rate: "strict",
});

export const getAdReport = route({
	id: "getAdReport",
	method: "GET",
	path: "/v1/ads/accounts/:customerId/reports",
	summary: "What was fetched of a report, by day, with currency and time zone",
	access: { role: "viewer", scope: "budget:read" },
	input: reportQuestion,
	reply: z.object({
		days: z.array(adReportDay).max(31),
		rows: z.array(adReportRow.extend({ day })).max(20_000),
		currency,
		timeZone: z.string().max(60),
	}),
	errors: ["not-found", "unprocessable"],
});
