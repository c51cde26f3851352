import * as z from "zod";
import { role } from "./access.ts";
import { empty, instant, limit, memberId } from "./fields.ts";
import { personalPurpose } from "./personal-purpose.ts";
import { route } from "./route.ts";

/** Who read personal data: in which role, through which route, for which purpose. */
export const personalRead = z.object({
	id: z.string().max(40),
	at: instant,
	actor: memberId,
	role,
	purpose: personalPurpose,
	route: z.string().max(60),
});
export type PersonalRead = z.infer<typeof personalRead>;

export const listPersonalReads = route({
	id: "listPersonalReads",
	method: "GET",
	path: "/v1/privacy/reads",
	summary: "The access log of personal data, newest first",
	access: { role: "admin", scope: "privacy" },
	input: z.object({
		before: z.coerce.number<number | string>().int().min(0).optional(),
		limit,
	}),
	reply: z.object({ reads: z.array(personalRead).max(200) }),
});

const month = z
	.string()
	.regex(/^20[0-9]{2}-(0[1-9]|1[0-2])$/)
	.meta({ description: "A calendar month in UTC, 2026-11" });
const epsilonMicros = z
	.int()
	.min(1_000)
	.max(10_000_000)
	.meta({ description: "Epsilon in millionths: 500000 is 0.5" });

/** What a month of events may give away in all, and what it has. */
export const noiseBudget = z.object({
	dataset: z.string().max(60),
	limitEpsilonMicros: z.int(),
	spentEpsilonMicros: z.int(),
	limitDeltaPicos: z.int(),
	spentDeltaPicos: z.int(),
});

export const createNoisyReport = route({
	id: "createNoisyReport",
	method: "POST",
	path: "/v1/privacy/reports",
	summary:
		"People by event in a month, with exact discrete noise, to hand on: no one person can be read from it",
	access: { role: "approver", scope: "privacy" },
	input: z.object({
		month,
		epsilonMicros,
		/** 0: Laplace noise; above: Gaussian, which is smaller for many events. */
		deltaPicos: z.int().min(0).max(1_000_000).default(0),
	}),
	reply: z.object({
		month,
		mechanism: z.enum(["laplace", "gaussian"]),
		epsilonMicros,
		deltaPicos: z.int().min(0),
		/** One person counts in so many events at most, once in each. */
		eventsPerPerson: z.int().min(1),
		rows: z
			.array(
				z.object({
					event: z.string().max(120),
					/** May be below 0: cutting it would bias sums. */
					people: z.int(),
				}),
			)
			.max(200),
		/** Every figure lies within this of the truth, each with 95 % probability. */
		plusMinus: z.int().min(0),
		budget: noiseBudget,
	}),
	status: 201,
	errors: ["unprocessable", "conflict"],
});

export const listNoiseBudgets = route({
	id: "listNoiseBudgets",
	method: "GET",
	path: "/v1/privacy/budgets",
	summary: "What reports with noise have cost each month of events",
	access: { role: "viewer", scope: "any" },
	input: empty,
	reply: z.object({ budgets: z.array(noiseBudget).max(200) }),
});
