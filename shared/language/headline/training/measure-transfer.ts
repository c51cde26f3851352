import { fitRates } from "../workspace/fit-rates.ts";
import type { RateRow } from "../workspace/rate-row.ts";

/** A headline of a test with its score by a model that saw nothing of its story. */
export type ScoredResult = {
	readonly place: string;
	readonly score: number;
	readonly impressions: number;
	readonly clicks: number;
};

/** What a score means for click rates: log-odds of a click per unit of score, and the spread of what the score leaves unexplained. */
export type RateTransfer = { readonly slope: number; readonly spread: number };

/** Golden-section search for the largest value of a function with one peak. */
function largest(
	of: (x: number) => number,
	[from, to]: [number, number],
): number {
	const golden = (Math.sqrt(5) - 1) / 2;
	let [low, high] = [from, to];
	for (let round = 0; round < 24; round += 1) {
		const width = golden * (high - low);
		if (of(high - width) > of(low + width)) high = low + width;
		else low = high - width;
	}
	return (low + high) / 2;
}

/**
 * Estimates how a pairwise score carries over to click rates: logit rate = the test's own level + slope · score + N(0, spread²), the spread by maximal
 * evidence. Tests in which fewer than two headlines were shown, or nothing was clicked, are passed over.
 */
export function measureTransfer(
	results: readonly ScoredResult[],
): RateTransfer {
	const tests = [...Map.groupBy(results, ({ place }) => place).values()].filter(
		(rows) => rows.length > 1 && rows.some(({ clicks }) => clicks > 0),
	);
	const rows = tests.flatMap((test, stratum) =>
		test.map(
			({ score, impressions, clicks }): RateRow => ({
				stratum,
				impressions,
				clicks,
				weight: 1,
				columns: Int32Array.of(0),
				values: Float64Array.of(score),
			}),
		),
	);
	const flat = { mean: new Float64Array(1), precision: new Float64Array(1) };
	const fit = (spread: number) => fitRates(rows, tests.length, flat, spread);
	const spread = largest((at) => fit(at).logEvidence, [0.01, 1]);
	return { slope: fit(spread).mean[0] ?? 0, spread };
}
