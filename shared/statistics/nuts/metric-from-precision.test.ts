import { expect, it } from "vitest";
import { createRandom } from "../create-random.ts";
import { invertSpd } from "../invert-spd.ts";
import { createMetric } from "./create-metric.ts";
import type { Metric } from "./metric.ts";
import { metricFromPrecision } from "./metric-from-precision.ts";

const SIZE = 7;
const blocks = [
	[1, 4],
	[2, 5],
];

/** A positive precision; entries between the two blocks are 0 when `tied` is false. */
function precision(tied: boolean): Float64Array {
	const random = createRandom(8);
	const matrix = new Float64Array(SIZE * SIZE);
	const apart = (i: number, j: number) =>
		[1, 4].includes(i) !== [1, 4].includes(j) &&
		[2, 5].includes(i) !== [2, 5].includes(j);
	for (let i = 0; i < SIZE; i++)
		for (let j = 0; j <= i; j++) {
			const free = tied || !apart(i, j);
			const entry = i === j ? 4 + i : free ? random.normal() / 2 : 0;
			matrix[i * SIZE + j] = entry;
			matrix[j * SIZE + i] = entry;
		}
	return matrix;
}

/** Covariance of spread(z) for standard normal z, column by column. */
function covarianceOf(metric: Metric): number[] {
	const { spread } = createMetric(metric);
	const columns = Array.from({ length: SIZE }, (_, k) => {
		const unit = new Float64Array(SIZE);
		unit[k] = 1;
		const out = new Float64Array(SIZE);
		spread(unit, out);
		return out;
	});
	return Array.from({ length: SIZE * SIZE }, (_, at) => {
		const [i, j] = [Math.floor(at / SIZE), at % SIZE];
		return columns.reduce((sum, c) => sum + (c[i] ?? 0) * (c[j] ?? 0), 0);
	});
}

it.each([
	["all border", true, []],
	["an arrow", false, blocks],
] as const)("gives the covariance of the precision: %s", (_, tied, list) => {
	const matrix = precision(tied);
	const found = metricFromPrecision(matrix, SIZE, list);
	const inverse = invertSpd(matrix, SIZE);
	if (!found.ok || !inverse.ok) throw new Error("must be positive");
	covarianceOf(found.metric).forEach((entry, at) => {
		expect(entry).toBeCloseTo(inverse.inverse[at] ?? Number.NaN, 12);
	});
});

it("is not found where the precision is not positive", () => {
	expect(metricFromPrecision([1, 2, 2, 1], 2).ok).toBe(false);
	expect(metricFromPrecision([1, 2, 2, 1], 2, [[0], [1]]).ok).toBe(true);
	expect(metricFromPrecision([1, 2, 2, 1], 2, [[0]]).ok).toBe(false);
	expect(metricFromPrecision([-1, 0, 0, 1], 2, [[0]]).ok).toBe(false);
});
