import { expect, it } from "vitest";
import { createRandom } from "./create-random.ts";
import { hamiltonianMove, type LogDensity } from "./hamiltonian-move.ts";
import { mean } from "./mean.ts";
import { variance } from "./variance.ts";

const exponential: LogDensity = (point, gradient) => {
	const x = point[0] ?? 0;
	if (gradient) gradient[0] = -1;
	return x > 0 ? -x : Number.NEGATIVE_INFINITY;
};

it("brings draws from the wrong place to the distribution", () => {
	const random = createRandom(2);
	const ends = Array.from({ length: 3000 }, () => {
		let point = Float64Array.of(3, -3);
		for (let i = 0; i < 6; i++)
			point = hamiltonianMove(
				(x, gradient) => {
					gradient?.set(x.map((value) => -value));
					return -0.5 * x.reduce((sum, value) => sum + value * value, 0);
				},
				point,
				0.38,
				4,
				random,
			).point as Float64Array<ArrayBuffer>;
		return point;
	});
	for (const i of [0, 1]) {
		const values = ends.map((point) => point[i] ?? 0);
		expect(Math.abs(mean(values))).toBeLessThan(0.08);
		expect(Math.abs(variance(values) - 1)).toBeLessThan(0.1);
	}
});

it("keeps a distribution with a hard edge as it is", () => {
	const random = createRandom(4);
	const moved = Array.from({ length: 5000 }, () => {
		const start = Float64Array.of(-Math.log(random.uniform()));
		return hamiltonianMove(exponential, start, 0.4, 4, random).point[0] ?? 0;
	});
	expect(Math.min(...moved)).toBeGreaterThan(0);
	expect(Math.abs(mean(moved) - 1)).toBeLessThan(0.06);
	expect(Math.abs(variance(moved) - 1)).toBeLessThan(0.2);
});
