import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { drawGamma } from "../../statistics/draw-gamma.ts";
import { expectWhileAlive } from "./expect-while-alive.ts";

it("gives the published expectations of a new customer to 5e-4 (BTYD)", () => {
	const cdnow = [0.242593, 4.413532, 0.792886, 2.425754] as const;
	const published = [
		[0.1429, 0.0078],
		[1, 0.0532],
		[3, 0.1506],
		[31.8571, 1.0405],
		[32, 1.0437],
		[78, 1.8576],
	] as const;
	for (const [t, wanted] of published)
		expect(Math.abs(expectWhileAlive(...cdnow, t) - wanted)).toBeLessThan(5e-4);
});

it("is smooth where the formula has holes", () => {
	for (const [a, b] of [
		[1, 2],
		[0.4, 0.6],
	] as const) {
		const at = expectWhileAlive(0.5, 4, a, b, 20);
		const beside = expectWhileAlive(0.5, 4, a + 1e-3, b, 20);
		const other = expectWhileAlive(0.5, 4, a - 1e-3, b, 20);
		expect(Math.abs(at / ((beside + other) / 2) - 1)).toBeLessThan(1e-5);
	}
});

it("is the mean over customers drawn at random", () => {
	const random = createRandom(3);
	let sum = 0;
	const n = 40_000;
	for (let i = 0; i < n; i++) {
		const lambda = drawGamma(random, 3) / 10;
		const left = drawGamma(random, 1.4);
		const p = left / (left + drawGamma(random, 2.2));
		sum += (1 - Math.exp(-lambda * p * 12)) / p;
	}
	expect(sum / n / expectWhileAlive(3, 10, 1.4, 2.2, 12)).toBeCloseTo(1, 1.7);
});
