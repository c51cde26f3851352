import type { ResponseTable } from "./tabulate-responses.ts";

/**
 * Mean response of every channel at every place of a table.
 *
 * @param weights of the draws, with positive sum; equal when left out
 */
export function meanCurves(
	{ channels, draws }: ResponseTable,
	weights?: ArrayLike<number>,
): Float64Array[] {
	let sum = 0;
	for (let d = 0; d < draws; d++) sum += weights?.[d] ?? 1;
	return channels.map(({ most, values }) =>
		Float64Array.from({ length: most + 1 }, (_, k) => {
			let mean = 0;
			for (let d = 0; d < draws; d++)
				mean += (weights?.[d] ?? 1) * (values[k * draws + d] ?? 0);
			return mean / sum;
		}),
	);
}
