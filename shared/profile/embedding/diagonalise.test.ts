import fc from "fast-check";
import { expect, it } from "vitest";
import { diagonalise } from "./diagonalise.ts";

it("finds the eigenvalues of a matrix known in closed form", () => {
	const { values, vectors } = diagonalise([
		[2, 1],
		[1, 2],
	]);
	expect(values[0]).toBeCloseTo(3, 12);
	expect(values[1]).toBeCloseTo(1, 12);
	expect(Math.abs(vectors[0]?.[0] ?? 0)).toBeCloseTo(Math.SQRT1_2, 12);
	// Second differences: 2 - 2 cos(kπ / (n + 1)).
	const n = 8;
	const chain = Array.from({ length: n }, (_, i) =>
		Array.from({ length: n }, (_, j) =>
			i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0,
		),
	);
	const found = diagonalise(chain).values;
	for (let k = 1; k <= n; k++)
		expect(found[n - k]).toBeCloseTo(
			2 - 2 * Math.cos((k * Math.PI) / (n + 1)),
			12,
		);
});

it("gives back the matrix from its parts", () => {
	const entries = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), {
		minLength: 25,
		maxLength: 25,
	});
	fc.assert(
		fc.property(entries, (list) => {
			const at = (i: number, j: number) =>
				list[Math.min(i, j) * 5 + Math.max(i, j)] ?? 0;
			const matrix = [0, 1, 2, 3, 4].map((i) =>
				[0, 1, 2, 3, 4].map((j) => at(i, j)),
			);
			const { values, vectors } = diagonalise(matrix);
			for (let i = 0; i < 5; i++)
				for (let j = 0; j < 5; j++) {
					const again = values.reduce(
						(sum, value, k) =>
							sum + value * (vectors[k]?.[i] ?? 0) * (vectors[k]?.[j] ?? 0),
						0,
					);
					expect(again).toBeCloseTo(at(i, j), 9);
				}
		}),
		{ numRuns: 60 },
	);
});
