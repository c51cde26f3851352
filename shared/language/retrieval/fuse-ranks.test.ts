import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuseRanks } from "./fuse-ranks.ts";

const ids = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 8 });

describe("fuseRanks", () => {
	it("sums 1 / (60 + place)", () => {
		const [first, second] = fuseRanks([["a", "b"], ["b"]]);
		expect(first).toEqual({ id: "b", score: 1 / 62 + 1 / 61, ranks: [2, 1] });
		expect(second).toEqual({ id: "a", score: 1 / 61, ranks: [1, null] });
	});

	it("counts an id that stands twice in a list once, at its better place", () => {
		expect(fuseRanks([["a", "b", "a"]])[0]).toMatchObject({
			id: "a",
			score: 1 / 61,
		});
	});

	it("refuses a damping of nothing", () => {
		expect(() => fuseRanks([["a"]], 0)).toThrow(RangeError);
		expect(fuseRanks([])).toEqual([]);
	});

	it("keeps the order of one list, does not mind the order of lists, and gives every id once", () => {
		fc.assert(
			fc.property(ids, ids, (a, b) => {
				expect(fuseRanks([a]).map(({ id }) => id)).toEqual(a);
				const fused = fuseRanks([a, b]);
				expect(fused.map(({ id }) => id)).toEqual(
					fuseRanks([b, a]).map(({ id }) => id),
				);
				expect(fused.map(({ id }) => id).sort()).toEqual(
					[...new Set([...a, ...b])].sort(),
				);
			}),
			{ numRuns: 300, seed: 20261122 },
		);
	});

	it("puts what is first in both lists first", () => {
		fc.assert(
			fc.property(ids, ids, (a, b) => {
				const fused = fuseRanks([
					["z", ...a],
					["z", ...b],
				]);
				expect(fused[0]?.id).toBe("z");
			}),
			{ numRuns: 100, seed: 20261122 },
		);
	});
});
