import { expect, it } from "vitest";
import { createRandom } from "../create-random.ts";
import { rHat } from "./r-hat.ts";

/** Chains x' = phi x + noise of seed 11; chain c is moved by c times `shift`. */
function chains(phi: number, length: number, count: number, shift = 0) {
	return Array.from({ length: count }, (_, c) => {
		const random = createRandom(11, c);
		let x = random.normal() / Math.sqrt(1 - phi * phi);
		return Array.from({ length }, () => {
			const value = x + shift * c;
			x = phi * x + random.normal();
			return value;
		});
	});
}

// Values of ArviZ (arviz-stats 0.8.0) on the same draws.
it("agrees with ArviZ", () => {
	expect(rHat(chains(0.7, 301, 4))).toBeCloseTo(1.012175071062465, 8);
	expect(rHat(chains(-0.4, 300, 4))).toBeCloseTo(1.0021825053108713, 8);
	expect(rHat(chains(0.3, 200, 3, 0.5))).toBeCloseTo(1.1034418169185884, 8);
	const cubed = chains(0.9, 250, 4).map((chain) => chain.map((x) => x ** 3));
	expect(rHat(cubed)).toBeCloseTo(1.1142732785039264, 8);
	const tied = chains(0.5, 200, 4).map((chain) => chain.map(Math.round));
	expect(rHat(tied)).toBeCloseTo(1.0098733065986316, 8);
});

it("is not defined for draws that are all equal or too few", () => {
	expect(rHat([new Array(40).fill(3), new Array(40).fill(3)])).toBeNull();
	expect(rHat([[1, 2, 3]])).toBeNull();
});

it("sees chains of different spread, and ignores monotone changes of unit", () => {
	const even = chains(0, 400, 4);
	const uneven = even.map((chain, c) => chain.map((x) => x * (1 + c)));
	expect(rHat(even)).toBeLessThan(1.01);
	expect(rHat(uneven)).toBeGreaterThan(1.05);
	expect(rHat([[1, 2, 3, 4, 5, 6]])).toBeGreaterThan(1.5);
});
