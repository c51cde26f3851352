import * as z from "zod";
import type { OwnCalibration } from "../language/headline/calibration/calibrate-results.ts";
import type { ShippedCalibration } from "../language/headline/calibration/shipped-calibration.ts";
import { resultFields } from "../language/headline/results/result-fields.ts";
import type { HeadlineLayerState } from "../language/headline/workspace/headline-layer.ts";
import { day, instant } from "./fields.ts";
import { route, typed } from "./route.ts";

/** Rows one request may bring, and results one workspace may keep; a fit of so many stays within a request. */
export const mostRowsImported = 2_000;
export const mostResultsKept = 4_000;

const localised = z.object({ de: z.string(), en: z.string() });
const count = z.int().min(0);
const place = z.string().max(300);

/** Outlines; the pure modules are the whole shapes. */
export const headlineLayerState = typed<HeadlineLayerState>()(
	z.looseObject({ format: z.literal(1), version: z.string() }),
);
export const shippedCalibration = typed<ShippedCalibration>()(
	z.looseObject({ modelVersion: z.string() }),
);
export const ownCalibration = typed<OwnCalibration>()(
	z.looseObject({ byPlace: z.looseObject({ ok: z.boolean() }) }),
);

/** Where a workspace's headline layer stands. */
export const layerSummary = z.object({
	version: z.string().max(60),
	/** Counts up with every change of the results. */
	number: z.int().min(1),
	learntAt: instant,
	shippedModel: z.string().max(80),
	/** Texts that could be compared with another in their place and span. */
	texts: count,
	/** How much of the shipped score holds for these readers: 1 as in its archive, 0 not at all. */
	shippedShare: z.object({ mean: z.number(), sd: z.number() }),
	/** Log evidence that own words matter; above 3 is strong. */
	evidence: z.number(),
});
export type LayerSummary = z.infer<typeof layerSummary>;

export const importAdResults = route({
	id: "importAdResults",
	method: "POST",
	path: "/v1/copy/ad-results",
	summary:
		"Import up to 2,000 rows of an ad report; the score learns from them at once. The same text, place and span again replaces its figures",
	access: { role: "editor", scope: "copy" },
	input: z
		.object({
			/** Names of the columns; Google Ads' own in German and English are understood. */
			columns: z.array(z.string().max(200)).min(1).max(60),
			/** Cells, row by row. */
			rows: z
				.array(z.array(z.union([z.string().max(1_000), z.number()])).max(60))
				.min(1)
				.max(mostRowsImported),
			/** What each column means, where the guess is wrong; by position, null for one to pass over. */
			meanings: z.array(z.enum(resultFields).nullable()).max(60).optional(),
			/** The days the whole report covers, for rows that carry none. */
			from: day.optional(),
			to: day.optional(),
		})
		.refine(
			({ from, to }) =>
				(from === undefined) === (to === undefined) &&
				(from === undefined || to === undefined || from <= to),
			{ path: ["to"], message: "end-before-start" },
		),
	reply: z.object({
		/** Rows taken, by place, text and span. */
		imported: count,
		/** Rows of totals and without a text. */
		passedOver: count,
		rejectedCount: count,
		/** The first 100 that were not taken; row 1 is the first below the header. */
		rejected: z
			.array(
				z.object({
					row: z.int().min(1),
					field: z.enum(resultFields),
					value: z.string().max(100),
					message: localised,
					fix: localised,
				}),
			)
			.max(100),
		/** Null while no two texts were shown in the same place and span. */
		layer: layerSummary.nullable(),
	}),
	errors: ["unprocessable"],
	bodyBytes: 4_000_000,
});

export const summariseAdResults = route({
	id: "summariseAdResults",
	method: "GET",
	path: "/v1/copy/ad-results",
	summary:
		"What ad results the workspace has, by ad group, most impressions first",
	access: { role: "viewer", scope: "copy" },
	input: z.object({}),
	reply: z.object({
		results: count.max(mostResultsKept),
		texts: count,
		impressions: count,
		clicks: count,
		from: day.nullable(),
		to: day.nullable(),
		adGroups: z
			.array(
				z.object({
					campaign: place,
					adGroup: place,
					texts: count,
					impressions: count,
					clicks: count,
				}),
			)
			.max(200),
		layer: layerSummary.nullable(),
	}),
});

export const deleteAdResults = route({
	id: "deleteAdResults",
	method: "DELETE",
	path: "/v1/copy/ad-results",
	summary:
		"Delete all ad results, or those of one ad group; what the score learnt from them is forgotten too",
	access: { role: "editor", scope: "copy" },
	input: z.object({ campaign: place.optional(), adGroup: place.optional() }),
	reply: z.object({ deleted: count, layer: layerSummary.nullable() }),
});

export const showCalibration = route({
	id: "showCalibration",
	method: "GET",
	path: "/v1/copy/calibration",
	summary:
		"How often the headline score was right: on the workspace's own results it had not seen, and the shipped model's own figures",
	access: { role: "viewer", scope: "copy" },
	input: z.object({}),
	reply: z.object({
		shipped: shippedCalibration,
		/** Null without results that can be compared. */
		own: ownCalibration.nullable(),
	}),
});

export const fetchHeadlineLayer = route({
	id: "fetchHeadlineLayer",
	method: "GET",
	path: "/v1/copy/headline-layer",
	summary:
		"What the score learnt from the workspace's ad results, at most 100 kB, for scoring without a connection",
	access: { role: "viewer", scope: "copy" },
	input: z.object({}),
	reply: z.object({ layer: headlineLayerState.nullable() }),
});
