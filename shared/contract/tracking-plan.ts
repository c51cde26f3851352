import * as z from "zod";
import type { TrackingPlan } from "../profile/events/tracking-plan.ts";
import { instant, memberId, note } from "./fields.ts";
import { fieldProblem } from "./problem.ts";
import { route, typed } from "./route.ts";

export const eventName = z.string().regex(/^[a-z][a-z0-9_]{0,59}$/);

export const plannedEvent = z.object({
	name: eventName,
	description: z.string().max(500),
	/** Who answers for it. */
	owner: z.string().trim().min(1).max(120),
	/** JSON Schema of the properties; `checkPlan` says which keywords are understood. */
	schema: z.record(z.string().max(60), z.unknown()),
	contract: z.object({
		readers: z.array(z.string().max(120)).max(50),
		withinHours: z.number().min(0).max(8_760).nullable(),
		basis: z.enum(["consent", "contract"]),
	}),
	/** Properties that may hold personal data. */
	personal: z.array(z.string().max(60)).max(50),
});

export const trackingPlan = typed<TrackingPlan>()(
	z.object({ events: z.array(plannedEvent).min(1).max(200) }),
);

const planVersion = z.int().min(0).max(1_000_000);
const planInfo = z.object({
	/** 0 is the plan every workspace begins with. */
	version: planVersion,
	savedAt: instant.nullable(),
	savedBy: memberId.nullable(),
	note: z.string().max(2_000),
});

export const getTrackingPlan = route({
	id: "getTrackingPlan",
	method: "GET",
	path: "/v1/events/plan",
	summary:
		"The tracking plan: which events may be sent, with schema, owner and contract; and its versions",
	access: { role: "viewer", scope: "events:read" },
	input: z.object({
		version: z.coerce
			.number<number | string>()
			.int()
			.min(0)
			.max(1_000_000)
			.optional(),
	}),
	reply: z.object({
		current: planInfo,
		plan: trackingPlan,
		versions: z.array(planInfo).max(101),
	}),
	errors: ["not-found"],
});

export const saveTrackingPlan = route({
	id: "saveTrackingPlan",
	method: "PUT",
	path: "/v1/events/plan",
	summary:
		"Save the tracking plan as its next version; what it takes away from senders or readers has to be accepted",
	access: { role: "editor", scope: null },
	input: z.object({
		/** The version the sender began with. */
		base: planVersion,
		plan: trackingPlan,
		note,
		acceptsBreaking: z.boolean().default(false),
	}),
	reply: z.object({
		saved: z.boolean(),
		version: planVersion,
		/** Not accepted yet; nothing was saved. */
		breaking: z
			.array(
				z.object({
					event: z.string().max(60),
					property: z.string().max(200),
					message: z.string().max(500),
				}),
			)
			.max(500),
		problems: z.array(fieldProblem).max(50),
	}),
	errors: ["conflict"],
	bodyBytes: 500_000,
});
