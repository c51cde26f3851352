import * as z from "zod";
import { eventLimits } from "../profile/events/event-limits.ts";
import { rejectionTypes } from "../profile/events/rejection.ts";
import { day, instant, limit, name } from "./fields.ts";
import { route } from "./route.ts";
import { eventName } from "./tracking-plan.ts";

const prefixed = (prefix: string) =>
	z.string().regex(new RegExp(`^${prefix}_[a-z0-9]{20}$`));
export const siteId = prefixed("sit");
export const destinationId = prefixed("dst");
export const rejectedId = prefixed("rej");
const messageId = z.string().min(1).max(100);
const count = z.int().min(0);
const country = z.string().regex(/^[A-Z]{2}$/);
const path = z.string().max(500);
const rule = z.string().max(60);
const rejectionType = z.enum(rejectionTypes);

export const verdicts = ["accepted", "duplicate", "rejected"] as const;

/** What became of one event. `message` says in the reader's language why it was rejected and what to do. */
export const eventVerdict = z.object({
	messageId: z.string().max(100),
	verdict: z.enum(verdicts),
	type: rejectionType.optional(),
	path: path.optional(),
	rule: rule.optional(),
	message: z.string().max(500).optional(),
});

export const sendEvents = route({
	id: "sendEvents",
	method: "POST",
	path: "/v1/events",
	summary:
		"Send events, gzip if you like: from a page with its site's write key (as text/plain, from an origin of the site), from a server with a token; one verdict an event",
	access: "public",
	input: z.object({
		/** Of a page; a server sends a token with the scope events:write instead. */
		writeKey: z.string().max(100).optional(),
		/** When the batch leaves, by the sender's clock, epoch ms: lets a wrong clock be corrected. */
		sentAt: instant.optional(),
		/** Where the visitor is, from a server; of a page it is known from the request. */
		country: country.optional(),
		/** Each is judged alone: messageId, name, at, and what the tracking plan says. At most 32 kB each. */
		events: z.array(z.unknown()).min(1).max(eventLimits.eventsPerBatch),
	}),
	reply: z.object({
		receivedAt: instant,
		accepted: count,
		duplicate: count,
		rejected: count,
		/** In the order sent. */
		verdicts: z.array(eventVerdict).max(eventLimits.eventsPerBatch),
	}),
	status: 202,
	errors: ["not-signed-in", "forbidden"],
	bodyBytes: eventLimits.bytesPerBatch,
});

export const listEventCounts = route({
	id: "listEventCounts",
	method: "GET",
	path: "/v1/events/counts",
	summary: "How many events came, by day, name and verdict",
	access: { role: "viewer", scope: "events:read" },
	input: z.object({
		days: z.coerce.number<number | string>().int().min(1).max(90).default(14),
	}),
	reply: z.object({
		counts: z
			.array(
				z.object({
					day,
					name: z.string().max(60),
					verdict: z.enum(verdicts),
					count,
				}),
			)
			.max(13_500),
	}),
});

export const rejectedEvent = z.object({
	id: rejectedId,
	type: rejectionType,
	path,
	rule,
	/** Empty where the event named none that could be read. */
	name: z.string().max(60),
	messageId: z.string().max(100),
	planVersion: z.int().min(0),
	receivedAt: instant,
	/** How often it came. */
	times: z.int().min(1),
	state: z.enum(["open", "replayed", "dismissed"]),
	settledAt: instant.nullable(),
	isWhole: z.boolean(),
	message: z.string().max(500),
	fix: z.string().max(500),
});
export type RejectedEventInfo = z.infer<typeof rejectedEvent>;

export const listRejectedEvents = route({
	id: "listRejectedEvents",
	method: "GET",
	path: "/v1/events/rejected",
	summary: "Events that were not taken, newest first, and how many of a kind",
	access: { role: "viewer", scope: "events:read" },
	input: z.object({
		state: z.enum(["open", "replayed", "dismissed"]).default("open"),
		type: rejectionType.optional(),
		before: z.coerce.number<number | string>().int().min(0).optional(),
		limit,
	}),
	reply: z.object({
		rejected: z.array(rejectedEvent).max(200),
		/** Open ones by what is wrong and where, most first. */
		groups: z
			.array(
				z.object({
					type: rejectionType,
					path,
					rule,
					name: z.string().max(60),
					count,
					message: z.string().max(500),
					fix: z.string().max(500),
				}),
			)
			.max(100),
	}),
});

export const getRejectedEvent = route({
	id: "getRejectedEvent",
	method: "GET",
	path: "/v1/events/rejected/:rejectedId",
	summary:
		"A rejected event as it was sent, opened for repair; it may hold personal data",
	access: { role: "editor", scope: null },
	input: z.object({ rejectedId }),
	reply: z.object({ event: rejectedEvent, json: z.string().max(500_000) }),
	personal: "support",
	errors: ["not-found", "unprocessable"],
});

export const replayRejectedEvents = route({
	id: "replayRejectedEvents",
	method: "POST",
	path: "/v1/events/rejected/replay",
	summary:
		"Send rejected events through the same gate again, as they were or repaired; what is taken is settled, so doing it twice changes nothing",
	access: { role: "editor", scope: null },
	input: z.object({
		replays: z
			.array(
				z.object({
					rejectedId,
					/** The repaired event as JSON; as it was sent where left out. */
					json: z.string().max(100_000).optional(),
				}),
			)
			.min(1)
			.max(100),
	}),
	reply: z.object({
		verdicts: z
			.array(
				eventVerdict.extend({
					rejectedId,
					/** open: still rejected. */
					state: z.enum(["open", "replayed", "dismissed", "missing"]),
				}),
			)
			.max(100),
	}),
	bodyBytes: 4_000_000,
});

export const dismissRejectedEvents = route({
	id: "dismissRejectedEvents",
	method: "POST",
	path: "/v1/events/rejected/dismiss",
	summary: "Put rejected events aside; they stay readable until their time",
	access: { role: "editor", scope: null },
	input: z.object({ ids: z.array(rejectedId).min(1).max(200) }),
	reply: z.object({ done: z.literal(true) }),
});

const origin = z
	.string()
	.max(200)
	.regex(/^https?:\/\/[a-z0-9.-]+(:[0-9]{1,5})?$/);
export const eventSite = z.object({
	id: siteId,
	name: z.string().max(120),
	/** Public: it stands in the page's source, and works from these origins only. */
	writeKey: z.string().max(100),
	origins: z.array(z.string().max(200)).max(20),
	/** Countries where the workspace says that silence is a yes. */
	optOutCountries: z.array(country).max(50),
	createdAt: instant,
	revokedAt: instant.nullable(),
});
export type EventSiteInfo = z.infer<typeof eventSite>;

export const listEventSites = route({
	id: "listEventSites",
	method: "GET",
	path: "/v1/events/sites",
	summary: "Sites that may send events, with their write keys",
	access: { role: "viewer", scope: "events:read" },
	input: z.object({}),
	reply: z.object({ sites: z.array(eventSite).max(100) }),
});

export const createEventSite = route({
	id: "createEventSite",
	method: "POST",
	path: "/v1/events/sites",
	summary: "Let a site send events: makes its write key",
	access: { role: "editor", scope: null },
	input: z.object({
		name,
		origins: z.array(origin).min(1).max(20),
		optOutCountries: z.array(country).max(50).default([]),
	}),
	reply: z.object({ site: eventSite }),
	status: 201,
	errors: ["unprocessable"],
});

export const revokeEventSite = route({
	id: "revokeEventSite",
	method: "DELETE",
	path: "/v1/events/sites/:siteId",
	summary: "Take no more events from a site; what it sent stays",
	access: { role: "editor", scope: null },
	input: z.object({ siteId }),
	reply: z.object({ done: z.literal(true) }),
	errors: ["not-found"],
});

export const deliveryStates = [
	"waiting",
	"held",
	"sent",
	"withheld",
	"dead",
] as const;
export const eventDestination = z.object({
	id: destinationId,
	name: z.string().max(120),
	kind: z.enum(["google", "meta"]),
	account: z.string().max(40),
	target: z.string().max(40),
	events: z.array(eventName).max(50),
	isActive: z.boolean(),
	createdAt: instant,
	counts: z.object({
		waiting: count,
		held: count,
		sent: count,
		withheld: count,
		dead: count,
	}),
});
export type EventDestinationInfo = z.infer<typeof eventDestination>;

export const listEventDestinations = route({
	id: "listEventDestinations",
	method: "GET",
	path: "/v1/events/destinations",
	summary: "Where events are forwarded, and how many are where",
	access: { role: "viewer", scope: "events:read" },
	input: z.object({}),
	reply: z.object({ destinations: z.array(eventDestination).max(100) }),
});

export const createEventDestination = route({
	id: "createEventDestination",
	method: "POST",
	path: "/v1/events/destinations",
	summary:
		"Forward events from now on: to a conversion action of a connected Google Ads account, or to a Meta dataset",
	access: { role: "admin", scope: null },
	input: z.object({
		name,
		kind: z.enum(["google", "meta"]),
		/** Google: number of the ad account; Meta: number of the dataset. */
		account: z.string().regex(/^[0-9]{4,20}$/),
		/** Google: number of the conversion action; Meta: code of a test, or empty. */
		target: z
			.string()
			.regex(/^[A-Za-z0-9]{0,40}$/)
			.default(""),
		events: z.array(eventName).min(1).max(50),
		/** Meta only; kept sealed, never shown again. */
		accessToken: z.string().max(500).optional(),
	}),
	reply: z.object({ id: destinationId }),
	status: 201,
	errors: ["unprocessable"],
});

export const setEventDestination = route({
	id: "setEventDestination",
	method: "PATCH",
	path: "/v1/events/destinations/:destinationId",
	summary: "Switch a destination on or off; what waits stays waiting",
	access: { role: "admin", scope: null },
	input: z.object({ destinationId, isActive: z.boolean() }),
	reply: z.object({ done: z.literal(true) }),
	errors: ["not-found"],
});

export const eventDelivery = z.object({
	destinationId,
	messageId: z.string().max(100),
	name: z.string().max(60),
	state: z.enum(deliveryStates),
	/** A code of the platform or of what consent says, and what it means. */
	reason: z.string().max(120),
	message: z.string().max(500),
	attempts: count,
	dueAt: instant,
	createdAt: instant,
	updatedAt: instant,
	requestId: z.string().max(120).nullable(),
});
export type EventDeliveryInfo = z.infer<typeof eventDelivery>;

export const listEventDeliveries = route({
	id: "listEventDeliveries",
	method: "GET",
	path: "/v1/events/deliveries",
	summary: "What left for ad platforms, what waits, and what was given up",
	access: { role: "viewer", scope: "events:read" },
	input: z.object({ state: z.enum(deliveryStates).optional(), limit }),
	reply: z.object({ deliveries: z.array(eventDelivery).max(200) }),
});

export const retryEventDeliveries = route({
	id: "retryEventDeliveries",
	method: "POST",
	path: "/v1/events/deliveries/retry",
	summary: "Try given-up deliveries again; consent is asked again as well",
	access: { role: "editor", scope: null },
	input: z.object({
		destinationId,
		messageIds: z.array(messageId).min(1).max(200),
	}),
	reply: z.object({ done: z.literal(true) }),
	errors: ["not-found"],
});
