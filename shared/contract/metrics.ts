import * as z from "zod";
import type {
	LineageEdge,
	LineageNode,
} from "../profile/metrics/build-lineage.ts";
import type { Metric, MetricInput } from "../profile/metrics/metric.ts";
import { currency, instant } from "./fields.ts";
import { localised } from "./localised.ts";
import { route, typed } from "./route.ts";

const id = z.string().max(80);
const dictionary = {
	title: localised,
	definition: localised,
	unit: z.enum(["money", "count", "share", "ratio"]),
};
const input = typed<MetricInput>()(
	z.looseObject({ id, ...dictionary, table: z.string().max(80) }),
);
const metric = typed<Metric>()(
	z.looseObject({ id, ...dictionary, formula: z.looseObject({}) }),
);
const figure = z.object({
	id,
	/** Null where it cannot be said. */
	value: z.number().nullable(),
	/** Why not: what is missing, or what is zero. */
	lacks: z
		.object({
			reason: z.enum(["missing-input", "division-by-zero"]),
			inputs: z.array(id).max(40),
		})
		.nullable(),
});

export const getMetrics = route({
	id: "getMetrics",
	method: "GET",
	path: "/v1/metrics",
	summary:
		"The dictionary of key figures with their values over the last days, and where each comes from",
	access: { role: "viewer", scope: "events:read" },
	input: z.object({
		days: z.coerce.number<number | string>().int().min(1).max(366).default(90),
	}),
	reply: z.object({
		from: instant,
		to: instant,
		currency,
		inputs: z.array(input).max(100),
		metrics: z.array(metric).max(100),
		/** Of inputs and metrics. */
		figures: z.array(figure).max(200),
		lineage: z.object({
			nodes: z.array(typed<LineageNode>()(z.looseObject({ id }))).max(300),
			edges: z
				.array(typed<LineageEdge>()(z.object({ from: id, to: id })))
				.max(1_000),
		}),
	}),
});
