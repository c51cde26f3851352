import { expect, it } from "vitest";
import { binReliability } from "./bin-reliability.ts";

it("says how often it was right, by how sure it was", () => {
	const pair = (confidence: number, right: boolean) => ({
		confidence,
		right,
		weight: 1,
	});
	const bins = binReliability([
		pair(0.6, true),
		pair(0.6, false),
		pair(1, true),
	]);
	expect(
		bins.map(({ from, to, pairs, right }) => [from, to, pairs, right]),
	).toEqual([
		[0.58, 0.66, 2, 0.5],
		[0.82, 1, 1, 1],
	]);
	expect(bins[0]?.interval[0]).toBeCloseTo(0.0945, 4);
	expect(bins[0]?.interval[1]).toBeCloseTo(0.9055, 4);
	expect(binReliability([])).toEqual([]);
});

it("is less sure where pairs repeat each other", () => {
	const width = (weight: number) => {
		const [bin] = binReliability(
			Array.from({ length: 40 }, (_, index) => ({
				confidence: 0.7,
				right: index % 4 > 0,
				weight,
			})),
		);
		return (bin?.interval[1] ?? 0) - (bin?.interval[0] ?? 0);
	};
	expect(width(0.25)).toBeGreaterThan(1.7 * width(1));
});
