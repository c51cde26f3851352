import * as z from "zod";
import type { QualityReport } from "../profile/quality/data-contract.ts";
import { instant } from "./fields.ts";
import { localised } from "./localised.ts";
import { route, typed } from "./route.ts";

const state = z.enum(["green", "amber", "red"]);
const report = typed<QualityReport>()(
	z.looseObject({
		state,
		gates: z.looseObject({}),
		rows: z.int().min(0),
		findings: z
			.array(z.looseObject({ message: localised, fix: localised }))
			.max(100),
	}),
);

export const getQuality = route({
	id: "getQuality",
	method: "GET",
	path: "/v1/quality",
	summary:
		"Gates of every source somebody learns from: events and datasets, with what is wrong and what to do",
	access: { role: "viewer", scope: "events:read" },
	input: z.object({}),
	reply: z.object({
		at: instant,
		sources: z
			.array(
				z.object({
					/** `events`, or the id of a dataset. */
					id: z.string().max(40),
					kind: z.enum(["events", "dataset"]),
					name: z.string().max(200),
					report,
				}),
			)
			.max(21),
	}),
});
