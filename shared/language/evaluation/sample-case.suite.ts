import type { EvalAnswer, EvalCase } from "./eval-suite.ts";

/** A case about an invented scarf, for tests. */
export function sampleCase(change: Partial<EvalCase> = {}): EvalCase {
	return {
		id: "case-1",
		category: "plain",
		language: "de",
		input: {
			task: "ad-variants",
			product: "Wollschal Elbe",
			facts: ["Aus reiner Schurwolle.", "In Bremen gestrickt."],
			request: "Ein Schal für kalte Tage.",
			sources: [],
			text: null,
			count: 5,
		},
		asserts: [],
		...change,
	};
}

export function sampleAnswer(change: Partial<EvalAnswer> = {}): EvalAnswer {
	return {
		caseId: "case-1",
		texts: ["Aus reiner Schurwolle"],
		refusal: null,
		support: 1,
		costMicros: null,
		latencyMs: null,
		marks: {},
		...change,
	};
}
