import type { Rule } from "../rules/rule.ts";

/** What asserts are judged by beside the answer. */
export type AssertContext = {
	/** The rules findings are counted with. */
	readonly rules: readonly Rule[];
	/** ISO day they hold for. */
	readonly today: string;
	/** Of the judge's interval, two-sided. */
	readonly confidence: number;
};
