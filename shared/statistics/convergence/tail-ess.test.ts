import { expect, it } from "vitest";
import { createRandom } from "../create-random.ts";
import { tailEss } from "./tail-ess.ts";

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
	expect(tailEss(chains(0.7, 301, 4))).toBeCloseTo(448.78428495195357, 8);
	expect(tailEss(chains(-0.4, 300, 4))).toBeCloseTo(955.8530092578467, 8);
	expect(tailEss(chains(0.3, 200, 3, 0.5))).toBeCloseTo(458.5229386326756, 8);
	const cubed = chains(0.9, 250, 4).map((chain) => chain.map((x) => x ** 3));
	expect(tailEss(cubed)).toBeCloseTo(145.24028893492527, 8);
	const tied = chains(0.5, 200, 4).map((chain) => chain.map(Math.round));
	expect(tailEss(tied)).toBeCloseTo(421.0453163091489, 8);
});

it("is not defined for draws that are all equal or too few", () => {
	expect(tailEss([new Array(40).fill(3), new Array(40).fill(3)])).toBeNull();
	expect(tailEss([[1, 2, 3]])).toBeNull();
});
