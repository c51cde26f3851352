import { describe, expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { drawWithExp } from "./draw-with-exp.ts";

const { integer } = createRandom(20261122);
const random = (length: number) =>
	Uint8Array.from({ length }, () => integer(256));

describe("drawWithExp", () => {
	it.each([
		[1n, 7n],
		[1n, 1n],
		[9n, 4n],
	])(
		"is true with probability exp(-%d/%d), within 4 standard errors",
		(n, d) => {
			const draws = 10_000;
			let hits = 0;
			for (let draw = 0; draw < draws; draw++)
				if (drawWithExp(n, d, random)) hits++;
			const p = Math.exp(-Number(n) / Number(d));
			const error = Math.sqrt((p * (1 - p)) / draws);
			expect(Math.abs(hits / draws - p)).toBeLessThan(4 * error);
		},
	);

	it("is always true for nothing, and refuses what is no fraction", () => {
		for (let draw = 0; draw < 100; draw++)
			expect(drawWithExp(0n, 3n, random)).toBe(true);
		expect(() => drawWithExp(-1n, 3n, random)).toThrow(RangeError);
		expect(() => drawWithExp(1n, 0n, random)).toThrow(RangeError);
	});
});
