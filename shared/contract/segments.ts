import * as z from "zod";
import type { SegmentRule } from "../profile/segments/segment-rule.ts";
import { done, instant, memberId, name } from "./fields.ts";
import { route, typed } from "./route.ts";

export const segmentId = z
	.string()
	.regex(/^sgm_[a-z0-9]{20}$/)
	.meta({ description: "Identifier with the prefix sgm_" });

/** What it is used for decides whose consent covers it. */
export const segmentPurpose = z.enum(["measure", "report", "personalise"]);
const minimum = z.int().min(50).max(100_000);

/** The whole shape is checked by `checkRule`, which names every place that is wrong. */
const sentRule = z.looseObject({});
const storedRule = typed<SegmentRule>()(z.looseObject({}));

const segment = z.object({
	id: segmentId,
	name,
	purpose: segmentPurpose,
	/** Fewest people anything is told or sent about. */
	minimum,
	createdAt: instant,
	createdBy: memberId,
	rule: storedRule,
});
export type Segment = z.infer<typeof segment>;

const preview = z.object({
	/** People looked at. */
	people: z.int().min(0),
	/** For whom the rule holds; null where they are fewer than the minimum. */
	matched: z.int().min(0).nullable(),
	/** Of these, whom consent covers; null where they or the others are few. */
	allowed: z.int().min(0).nullable(),
	minimum,
	isExportable: z.boolean(),
	/** People whose newest events are not counted in yet; ask again. */
	pending: z.int().min(0),
	/** Whether there are more people than are looked at at once. */
	isPartial: z.boolean(),
});
export type SegmentPreview = z.infer<typeof preview>;

const read = { role: "editor", scope: "events:read" } as const;
const write = { role: "editor", scope: "events:write" } as const;

export const listSegments = route({
	id: "listSegments",
	method: "GET",
	path: "/v1/segments",
	summary: "Segments, newest first",
	access: { role: "viewer", scope: "events:read" },
	input: z.object({}),
	reply: z.object({ segments: z.array(segment).max(200) }),
});

export const previewSegment = route({
	id: "previewSegment",
	method: "POST",
	path: "/v1/segments/preview",
	summary:
		"How many people a rule meets and consent covers; nothing is told about small groups, and nothing is kept",
	access: read,
	input: z.object({
		rule: sentRule,
		purpose: segmentPurpose,
		minimum: minimum.default(50),
	}),
	reply: preview,
	errors: ["unprocessable"],
});

export const createSegment = route({
	id: "createSegment",
	method: "POST",
	path: "/v1/segments",
	summary: "Keep a rule as a segment",
	access: write,
	input: z.object({
		name,
		rule: sentRule,
		purpose: segmentPurpose,
		minimum: minimum.default(50),
	}),
	reply: segment,
	status: 201,
	errors: ["unprocessable", "conflict"],
});

export const deleteSegment = route({
	id: "deleteSegment",
	method: "DELETE",
	path: "/v1/segments/:segmentId",
	summary: "Forget a segment; lists that were sent elsewhere stay there",
	access: write,
	input: z.object({ segmentId }),
	reply: done,
	errors: ["not-found", "conflict"],
});

export const exportSegment = route({
	id: "exportSegment",
	method: "POST",
	path: "/v1/segments/:segmentId/export",
	summary:
		"The people of a segment whom consent covers: ids as CSV, or hashed contacts as Google Customer Match takes them; never fewer than the minimum",
	access: { role: "approver", scope: "events:read" },
	personal: "marketing",
	input: z.object({
		segmentId,
		format: z.enum(["csv", "google-customer-match"]),
	}),
	reply: z.object({
		people: z.int().min(0),
		/** Lines in the file: for Customer Match only those with a hashed address or number. */
		lines: z.int().min(0),
		fileName: z.string().max(200),
		csv: z.string().max(20_000_000),
	}),
	errors: ["not-found", "unprocessable"],
	rate: "strict",
});
