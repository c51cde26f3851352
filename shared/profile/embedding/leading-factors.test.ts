import { expect, it } from "vitest";
import { leadingFactors } from "./leading-factors.ts";
import type { SparseRows } from "./weigh-together.ts";

it("finds factors whose products are the matrix, as far as it is positive", () => {
	// [[2, 1], [1, 2]] beside a single 5: eigenvalues 5, 3, 1.
	const rows: SparseRows = [
		[
			[0, 2],
			[1, 1],
		],
		[
			[0, 1],
			[1, 2],
		],
		[[2, 5]],
	];
	const factors = leadingFactors(rows, 3, 7);
	const product = (i: number, j: number) =>
		[...(factors[i] ?? [])].reduce(
			(sum, one, k) => sum + one * (factors[j]?.[k] ?? 0),
			0,
		);
	expect(product(0, 0)).toBeCloseTo(2, 9);
	expect(product(0, 1)).toBeCloseTo(1, 9);
	expect(product(2, 2)).toBeCloseTo(5, 9);
	expect(product(0, 2)).toBeCloseTo(0, 9);
	expect(factors[2]?.[0]).toBeCloseTo(Math.sqrt(5), 9);
});

it("leaves out negative directions, and is the same for the same seed", () => {
	// Two items only ever met with each other: eigenvalues 1 and -1.
	const rows: SparseRows = [[[1, 1]], [[0, 1]]];
	const factors = leadingFactors(rows, 2, 1);
	const half = expect.closeTo(Math.SQRT1_2, 9);
	expect(factors.map((row) => [...row])).toEqual([
		[half, 0],
		[half, 0],
	]);
	expect(leadingFactors(rows, 2, 1)).toEqual(factors);
});
