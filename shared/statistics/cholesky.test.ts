import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cholesky } from "./cholesky.ts";

describe("cholesky", () => {
	it("factors a small matrix", () => {
		const result = cholesky([4, 2, 2, 3], 2);
		expect(result.ok && Array.from(result.lower)).toEqual([
			2,
			0,
			1,
			Math.SQRT2,
		]);
	});
	it("says which row is not positive instead of mending it", () => {
		expect(cholesky([1, 2, 2, 1], 2)).toEqual({ ok: false, row: 1 });
		expect(cholesky([1, 1, 1, 1], 2)).toEqual({ ok: false, row: 1 });
		expect(cholesky([Number.NaN], 1)).toEqual({ ok: false, row: 0 });
	});
	it("multiplies back to the matrix", () => {
		const entries = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
			minLength: 16,
			maxLength: 16,
		});
		fc.assert(
			fc.property(entries, (b) => {
				const matrix = product(b, 4).map(
					(value, i) => value + (i % 5 === 0 ? 0.5 : 0),
				);
				const result = cholesky(matrix, 4);
				expect(result.ok).toBe(true);
				if (!result.ok) return;
				product(Array.from(result.lower), 4).forEach((value, i) => {
					expect(value).toBeCloseTo(matrix[i] ?? 0, 9);
				});
			}),
			{ seed: 1 },
		);
	});
});

/** B B^T. */
function product(b: number[], n: number): number[] {
	return Array.from({ length: n * n }, (_, at) => {
		const [i, j] = [Math.floor(at / n), at % n];
		let sum = 0;
		for (let k = 0; k < n; k++)
			sum += (b[i * n + k] ?? 0) * (b[j * n + k] ?? 0);
		return sum;
	});
}
