import { binomialBand } from "../../statistics/binomial-band.ts";
import { fitNuts } from "./fit-nuts.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import type { NutsOptions } from "./nuts-plan.ts";
import { readSeries } from "./read-series.ts";

/** Data whose truth is known: values of rows of the summary, such as `contribution[tv]`. */
export type KnownSet = {
	csv: string;
	spec: MmmSpec;
	truth: { name: string; value: number }[];
};

/** How often the 94 % interval of a row held the truth, beside the counts 99 % of chance would give. */
export type RowCoverage = {
	name: string;
	inside: number;
	sets: number;
	band: { low: number; high: number };
};

/** Part of the draws between the two quantiles of a summary. */
const SHARE = 0.94;

/**
 * Fits every set with the no-U-turn sampler and counts how often each interval holds the truth. Sets are independent, so each count is
 * binomial where intervals are what they say. Every fit is counted, `worstRhat` is the largest of all.
 *
 * @throws RangeError for a set that cannot be fitted or a truth that is no row
 */
export function measureCoverage(
	sets: Iterable<KnownSet>,
	options: NutsOptions,
): { rows: RowCoverage[]; worstRhat: number } {
	const counts = new Map<string, { inside: number; sets: number }>();
	let worstRhat = 1;
	for (const { csv, spec, truth } of sets) {
		const read = readSeries(csv, spec);
		if (!read.ok) throw new RangeError(JSON.stringify(read.problems));
		const fit = fitNuts(read.series, spec, options);
		if (!fit.ok) throw new RangeError(JSON.stringify(fit.problems));
		const { summary, diagnostics } = fit.model;
		worstRhat = Math.max(
			worstRhat,
			diagnostics.sampling?.worstRhat?.value ?? Number.POSITIVE_INFINITY,
		);
		for (const { name, value } of truth) {
			const row = summary.find((own) => own.name === name);
			if (!row) throw new RangeError(`${name} is in no summary`);
			const count = counts.get(name) ?? { inside: 0, sets: 0 };
			count.sets += 1;
			if (row.q3 <= value && value <= row.q97) count.inside += 1;
			counts.set(name, count);
		}
	}
	return {
		worstRhat,
		rows: [...counts].map(([name, count]) => ({
			name,
			...count,
			band: binomialBand(count.sets, SHARE),
		})),
	};
}
