import { bestOnGrid } from "./best-on-grid.ts";
import { groupSteps } from "./group-steps.ts";
import type { ResponseTable } from "./tabulate-responses.ts";
import type { GroupLimit } from "./tighten-by-groups.ts";

/**
 * What the best split would bring if a draw were the truth, for every draw of a table: the yardstick of regret.
 *
 * @param limits the ones the table was made with
 * @param steps of the table between the sum of the minimums and the total to be split
 */
export function bestADraw(
	table: ResponseTable,
	limits: readonly { min: number }[],
	groups: readonly GroupLimit[],
	steps: number,
): Float64Array {
	const inSteps = groupSteps(groups, limits, table.step);
	return Float64Array.from({ length: table.draws }, (_, d) => {
		const curves = table.channels.map(({ most, values }) =>
			Float64Array.from(
				{ length: most + 1 },
				(_, k) => values[k * table.draws + d] ?? 0,
			),
		);
		const { values } = bestOnGrid(curves, inSteps, steps);
		return values[values.length - 1] ?? Number.NEGATIVE_INFINITY;
	});
}
