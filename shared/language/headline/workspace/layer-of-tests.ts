import { hashFeature } from "../hash-feature.ts";
import type { HeadlineLayer } from "./headline-layer.ts";
import { ownKeys } from "./own-columns-of.ts";

/** A small layer with known weights, for tests: the words "free" (0.2) and "sale" (−0.1), and the real length (0.05 per 20 characters). */
export function layerOfTests(
	change: Partial<HeadlineLayer["state"]> & { readonly slope?: number } = {},
): HeadlineLayer {
	const { slope = 0.16, ...state } = change;
	const keys = [
		ownKeys.length,
		ownKeys.ngrams + hashFeature("u free"),
		ownKeys.ngrams + hashFeature("u sale"),
	];
	return {
		state: {
			format: 1,
			version: "own-0000000000000000",
			shippedModel: "",
			learntFrom: {
				rows: 100,
				leftOut: 0,
				texts: 100,
				places: 10,
				impressions: 1e6,
				clicks: 5e4,
				languages: { de: 0, en: 100, unknown: 0 },
			},
			shippedShare: { mean: slope / 0.16, sd: 0.1 },
			transfer: { slope: 0.16, spread: 0.2 },
			spread: 0.2,
			wordScale: 0.05,
			evidence: 10,
			typicalScore: 0.3,
			keys: "",
			weights: "",
			typical: "",
			factor: "",
			factorScales: "",
			...state,
		},
		columns: new Map(keys.map((key, index) => [key, index + 1])),
		weights: Float32Array.of(slope, 0.05, 0.2, -0.1),
		typical: Float32Array.of(0.3, 2, 0.5, 0.25),
		project: (x) =>
			Float64Array.from(
				[0.02, 0.01, 0.03, 0.04],
				(sd, column) => sd * (x.get(column) ?? 0),
			),
	};
}
