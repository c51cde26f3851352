import { cholesky } from "../cholesky.ts";
import { invertSpd } from "../invert-spd.ts";
import { solveSpd } from "../solve-spd.ts";
import type { Metric, MetricBlock } from "./metric.ts";

/**
 * The metric of a bell curve whose precision (inverse covariance) is known.
 *
 * Of blocks that are not tied to one another the precision is an arrow: with B a block, C its tie to the border and D the border, a
 * block's covariance given the border is B^-1, it moves with the border by -B^-1 C, and the border's precision is D - sum C^T B^-1 C.
 * O(size * block^2 + size * border^2) instead of O(size^3).
 *
 * @param precision row by row; entries between different blocks are taken to be 0 and not read
 * @param blocks places of each block; what is in none is border
 * @returns ok false where the precision is not positive definite
 */
export function metricFromPrecision(
	precision: ArrayLike<number>,
	size: number,
	blocks: readonly (readonly number[])[] = [],
): { ok: true; metric: Metric } | { ok: false } {
	const inBlock = new Set(blocks.flat());
	const border = Array.from({ length: size }, (_, i) => i).filter(
		(i) => !inBlock.has(i),
	);
	const part = (rows: readonly number[], columns: readonly number[]) =>
		rows.flatMap((i) => columns.map((j) => precision[i * size + j] ?? 0));
	const rest = part(border, border);
	const found: MetricBlock[] = [];
	for (const places of blocks) {
		const k = places.length;
		const own = part(places, places);
		const factor = cholesky(own, k);
		const inverse = invertSpd(own, k);
		if (!factor.ok || !inverse.ok) return { ok: false };
		const root = cholesky(inverse.inverse, k);
		if (!root.ok) return { ok: false };
		const tie = part(places, border);
		const slopes = new Array<number>(k * border.length).fill(0);
		border.forEach((_, j) => {
			const column = places.map((_, i) => tie[i * border.length + j] ?? 0);
			const solved = solveSpd(factor.lower, Float64Array.from(column), k);
			places.forEach((_, i) => {
				slopes[i * border.length + j] = -(solved[i] ?? 0);
			});
		});
		for (let i = 0; i < k; i++)
			for (let a = 0; a < border.length; a++) {
				const tied = tie[i * border.length + a] ?? 0;
				if (tied === 0) continue;
				for (let b = 0; b < border.length; b++) {
					const at = a * border.length + b;
					rest[at] =
						(rest[at] ?? 0) + tied * (slopes[i * border.length + b] ?? 0);
				}
			}
		found.push({ places: [...places], root: Array.from(root.lower), slopes });
	}
	const covariance = invertSpd(rest, border.length);
	if (!covariance.ok) return { ok: false };
	const root = cholesky(covariance.inverse, border.length);
	if (!root.ok) return { ok: false };
	return {
		ok: true,
		metric: {
			border,
			root: Array.from(root.lower),
			blocks: found,
			turn: border.flatMap((_, i) => border.map((_, j) => (i === j ? 1 : 0))),
			scale: new Array<number>(size).fill(1),
		},
	};
}
