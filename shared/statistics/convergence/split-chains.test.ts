import fc from "fast-check";
import { expect, it } from "vitest";
import { splitChains } from "./split-chains.ts";

it("halves chains and leaves out the middle of odd ones", () => {
	expect(splitChains([[1, 2, 3, 4, 5]]).map((half) => [...half])).toEqual([
		[1, 2],
		[4, 5],
	]);
});

it("gives halves of equal length that hold the draws in order", () => {
	fc.assert(
		fc.property(fc.array(fc.integer(), { maxLength: 30 }), (chain) => {
			const [first, second] = splitChains([chain]);
			const half = Math.floor(chain.length / 2);
			expect([...(first ?? [])]).toEqual(chain.slice(0, half));
			expect([...(second ?? [])]).toEqual(chain.slice(chain.length - half));
		}),
	);
});
