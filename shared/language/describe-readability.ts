import {
	type Complexity,
	measureComplexity,
} from "./complexity/measure-complexity.ts";
import {
	measureReadability,
	type ReadabilityVerdict,
} from "./readability/measure-readability.ts";
import type { FormulaId } from "./readability/readability-formula.ts";
import { readabilityFormulas } from "./readability/readability-formulas.ts";
import type { TextCounts } from "./readability/text-counts.ts";
import { detectLanguage } from "./tokens/detect-language.ts";

export type ReadabilityReport = {
	readonly language: "de" | "en" | "unknown";
	readonly counts: TextCounts;
	/** Every formula, also those made for another language; null where a text has no value. */
	readonly formulas: { readonly [id in FormulaId]?: number | null };
	readonly verdict: ReadabilityVerdict;
	/** German complexity, 1 very easy to 7 very hard; null where there is none, and `complexityReason` says why. */
	readonly complexity: number | null;
	readonly complexityReason?: string;
	readonly complexityInterval?: readonly [number, number];
	readonly complexityContributions?: readonly {
		readonly id: string;
		readonly points: number;
	}[];
	readonly complexityModel?: string;
};

/** The number is null where there is none; how it came about stands beside it. */
function complexityFields(complexity: Complexity) {
	if (!complexity.ok)
		return { complexity: null, complexityReason: complexity.reason };
	const { mos, interval, contributions, modelVersion } = complexity;
	return {
		complexity: mos,
		complexityInterval: interval,
		complexityContributions: contributions.map(({ id, points }) => ({
			id,
			points,
		})),
		complexityModel: modelVersion,
	};
}

/**
 * How hard a text is to read, as terminal and service print it: every formula, the plain verdict, and for German the complexity.
 * An unknown language is counted as English. Never throws; linear in the text.
 *
 * Worked value: `describeReadability("Das ist gut.").formulas["automated-readability-index"]` → −6.51 (rounded).
 */
export function describeReadability(
	text: string,
	{ language }: { readonly language?: "de" | "en" | undefined } = {},
): ReadabilityReport {
	const code = language ?? detectLanguage(text).code;
	const { counts, verdict } = measureReadability(text, code);
	const formulas: { [id in FormulaId]?: number | null } = {};
	for (const { id, compute } of readabilityFormulas)
		formulas[id] = compute(counts);
	return {
		language: code,
		counts,
		formulas,
		verdict,
		...complexityFields(measureComplexity(text, { language: code })),
	};
}
