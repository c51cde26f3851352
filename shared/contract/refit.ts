import * as z from "zod";
import { jobId, modelId } from "./fields.ts";
import { localised } from "./localised.ts";
import { route } from "./route.ts";

export const refitModel = route({
	id: "refitModel",
	method: "POST",
	path: "/v1/models/:modelId/refit",
	summary:
		"Take new weeks into a model: its draws are weighted anew where that holds (Pareto k below 0.7), else a short fit starts from them",
	access: { role: "editor", scope: "budget:write" },
	input: z.object({
		modelId,
		/** The old weeks unchanged, and the new ones after them; columns as before. */
		csv: z.string().min(1).max(1_500_000),
	}),
	reply: z.object({
		way: z.enum(["reweighted", "sample"]),
		newWeeks: z.int().min(1),
		/** Pareto shape of the weights; null where they were not even tried. */
		k: z.number().nullable(),
		/** How many independent draws the weights leave; null as above. */
		ess: z.number().min(0).nullable(),
		/** Why this way. */
		why: localised,
		/** The new model; null while the fit is under way. */
		modelId: modelId.nullable(),
		jobId,
	}),
	errors: ["not-found", "unprocessable"],
	bodyBytes: 2_000_000,
	rate: "strict",
});
