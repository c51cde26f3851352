import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chiSquareTail } from "../../statistics/chi-square-tail.ts";
import { createRandom } from "../../statistics/create-random.ts";
import { uniformBelow } from "./uniform-below.ts";

const { integer } = createRandom(20261122);
const random = (length: number) =>
	Uint8Array.from({ length }, () => integer(256));

describe("uniformBelow", () => {
	it("throws away what lies above the limit instead of folding it over", () => {
		const given = [7, 6, 3];
		const next = () => Uint8Array.from([given.shift() ?? 0]);
		expect(uniformBelow(6n, next)).toBe(3n);
		expect(given).toEqual([]);
	});

	it("reaches every number, and none beyond", () => {
		fc.assert(
			fc.property(fc.bigInt({ min: 1n, max: 1n << 200n }), (limit) => {
				const value = uniformBelow(limit, random);
				expect(value >= 0n && value < limit).toBe(true);
			}),
		);
	});

	it("is uniform (chi-square, 20,000 draws below 10)", () => {
		const counts = new Array<number>(10).fill(0);
		for (let draw = 0; draw < 20_000; draw++) {
			const value = Number(uniformBelow(10n, random));
			counts[value] = (counts[value] ?? 0) + 1;
		}
		const x = counts.reduce((sum, n) => sum + (n - 2_000) ** 2 / 2_000, 0);
		expect(chiSquareTail(x, 9)).toBeGreaterThan(0.001);
	});

	it("refuses a limit of none", () => {
		expect(() => uniformBelow(0n, random)).toThrow(RangeError);
	});
});
