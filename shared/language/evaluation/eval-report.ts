import type { EvalAssert } from "./eval-suite.ts";

export type AssertResult = {
	readonly kind: EvalAssert["kind"];
	readonly passed: boolean;
	/** What was measured; null where it is a matter of yes and no, or could not be. */
	readonly value: number | null;
	readonly interval: readonly [number, number] | null;
	/** In English, for the record: what was looked for and what was found. */
	readonly detail: string;
};

export type CaseResult = {
	readonly id: string;
	readonly category: string;
	readonly language: "de" | "en";
	readonly passed: boolean;
	readonly texts: readonly string[];
	readonly refusal: string | null;
	readonly asserts: readonly AssertResult[];
};

export type PassRate = {
	readonly passed: number;
	readonly cases: number;
	readonly rate: number;
	/** Wilson's score interval at the suite's confidence. */
	readonly interval: readonly [number, number];
};

export type EvalReport = {
	readonly suiteId: string;
	/** SHA-256 of the suite's canonical JSON, lowercase hex. */
	readonly suiteHash: string;
	readonly templateId: string;
	readonly templateVersion: number;
	/** What wrote. */
	readonly model: string;
	readonly isRecorded: boolean;
	readonly threshold: number;
	readonly confidence: number;
	readonly overall: PassRate;
	readonly categories: readonly (PassRate & { readonly name: string })[];
	/**
	 * `go`: the lower bound reaches the threshold. `no-go`: it does not. `too-few`: with so few cases it could not even if every one
	 * passed, and none failed.
	 */
	readonly verdict: "go" | "no-go" | "too-few";
	/** Null where an answer does not say. */
	readonly costMicros: number | null;
	/** Of the cost; null where nothing has a price. Absent in recorded runs and older reports. */
	readonly currency?: string | null;
	/** Sent and answered, by the models asked. Absent as above. */
	readonly tokens?: number;
	/** Median of the answers that say; null where none does. */
	readonly latencyMs: number | null;
	readonly cases: readonly CaseResult[];
};
