import { expect, it } from "vitest";
import { createRandom } from "../create-random.ts";
import { bulkEss } from "./bulk-ess.ts";

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
	expect(bulkEss(chains(0.7, 301, 4))).toBeCloseTo(258.6144599800885, 8);
	expect(bulkEss(chains(-0.4, 300, 4))).toBeCloseTo(3695.0174952571497, 8);
	expect(bulkEss(chains(0.3, 200, 3, 0.5))).toBeCloseTo(23.028425218619848, 8);
	const cubed = chains(0.9, 250, 4).map((chain) => chain.map((x) => x ** 3));
	expect(bulkEss(cubed)).toBeCloseTo(35.504724344236244, 8);
	const tied = chains(0.5, 200, 4).map((chain) => chain.map(Math.round));
	expect(bulkEss(tied)).toBeCloseTo(371.4094852670322, 8);
});

it("is not defined for draws that are all equal or too few", () => {
	expect(bulkEss([new Array(40).fill(3), new Array(40).fill(3)])).toBeNull();
	expect(bulkEss([[1, 2, 3]])).toBeNull();
});
