import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestOnGrid } from "./best-on-grid.ts";

const curve = fc
	.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 4 })
	.map((values) => Float64Array.from(values));

/** Every split there is. */
function* splits(lengths: number[]): Generator<number[]> {
	const [first, ...rest] = lengths;
	if (first === undefined) {
		yield [];
		return;
	}
	for (let k = 0; k < first; k++)
		for (const others of splits(rest)) yield [k, ...others];
}

const worthOf = (curves: Float64Array[], split: number[]) =>
	split.reduce(
		(sum, k, m) => sum + (curves[m]?.[k] ?? Number.NEGATIVE_INFINITY),
		0,
	);
const stepsOf = (split: number[]) => split.reduce((sum, k) => sum + k, 0);

describe("bestOnGrid", () => {
	it("is as good as trying every split, for curves of any shape and a limited group", () => {
		fc.assert(
			fc.property(
				fc.array(curve, { minLength: 2, maxLength: 4 }),
				fc.integer({ min: 0, max: 3 }),
				fc.integer({ min: 0, max: 3 }),
				(curves, min, room) => {
					const group = { members: [0, 1], min, max: min + room };
					const most = curves.reduce((sum, { length }) => sum + length - 1, 0);
					const found = bestOnGrid(curves, [group], most);
					const best = new Float64Array(most + 1).fill(
						Number.NEGATIVE_INFINITY,
					);
					for (const split of splits(curves.map(({ length }) => length))) {
						const together = (split[0] ?? 0) + (split[1] ?? 0);
						if (together < group.min || together > group.max) continue;
						const s = stepsOf(split);
						best[s] = Math.max(
							best[s] ?? Number.NEGATIVE_INFINITY,
							worthOf(curves, split),
						);
					}
					for (let s = 0; s <= most; s++) {
						expect(found.values[s] ?? Number.NEGATIVE_INFINITY).toBe(best[s]);
						if (best[s] === Number.NEGATIVE_INFINITY) continue;
						const split = found.split(s);
						expect(stepsOf(split)).toBe(s);
						expect(worthOf(curves, split)).toBe(best[s]);
					}
				},
			),
			{ seed: 1, numRuns: 300 },
		);
	});

	it("jumps over the flat start of an S", () => {
		const s = Float64Array.of(0, 0, 0, 10, 11);
		const straight = Float64Array.of(0, 2, 4, 6, 8);
		const found = bestOnGrid([s, straight], [], 8);
		expect(found.split(2)).toEqual([0, 2]);
		expect(found.split(3)).toEqual([3, 0]);
	});
});
