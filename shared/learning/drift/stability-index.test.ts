import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { stabilityIndex } from "./stability-index.ts";

it("is the sum by hand, symmetric, and 0 for equal shares", () => {
	expect(stabilityIndex([50, 50], [40, 60]).value).toBeCloseTo(
		0.1 * Math.log(5 / 4) + 0.1 * Math.log(6 / 5),
		12,
	);
	expect(stabilityIndex([30, 70], [3, 7]).value).toBeCloseTo(0, 12);
	const [a, b] = [
		[10, 0, 90],
		[20, 30, 50],
	];
	expect(stabilityIndex(a, b).value).toBeCloseTo(
		stabilityIndex(b, a).value,
		12,
	);
	expect(stabilityIndex([5], [9])).toMatchObject({
		value: 0,
		expected: 0,
		p: 1,
	});
});

it("has the sampling distribution it says: mean within 5 %, p below 0.05 in 5 ± 2 % of draws", () => {
	const random = createRandom(8);
	const draw = (n: number) => {
		const counts = new Array<number>(8).fill(0);
		for (let i = 0; i < n; i++) {
			const bin = random.integer(8);
			counts[bin] = (counts[bin] ?? 0) + 1;
		}
		return counts;
	};
	let [mean, low, expected] = [0, 0, 0];
	for (let run = 0; run < 1000; run++) {
		const index = stabilityIndex(draw(400), draw(600));
		mean += index.value / 1000;
		expected = index.expected;
		if (index.p < 0.05) low += 1;
	}
	expect(mean / expected).toBeGreaterThan(0.95);
	expect(mean / expected).toBeLessThan(1.06);
	expect(low).toBeGreaterThan(30);
	expect(low).toBeLessThan(70);
});
