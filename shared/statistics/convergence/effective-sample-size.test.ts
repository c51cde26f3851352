import { expect, it } from "vitest";
import { createRandom } from "../create-random.ts";
import { effectiveSampleSize } from "./effective-sample-size.ts";

/** Stationary chains x' = phi x + noise, whose draws are worth n (1 - phi) / (1 + phi). */
function chains(phi: number, length: number, count: number): number[][] {
	return Array.from({ length: count }, (_, c) => {
		const random = createRandom(5, c);
		let x = random.normal() / Math.sqrt(1 - phi * phi);
		return Array.from({ length }, () => {
			x = phi * x + random.normal();
			return x;
		});
	});
}

it.each([-0.5, 0, 0.3, 0.7, 0.9])(
	"finds what autoregressive draws with phi %d are worth",
	(phi) => {
		const worth = effectiveSampleSize(chains(phi, 5000, 4)) ?? 0;
		expect((worth * (1 + phi)) / (1 - phi) / 20_000).toBeGreaterThan(0.85);
		expect((worth * (1 + phi)) / (1 - phi) / 20_000).toBeLessThan(1.15);
	},
);

it("does not depend on place or unit", () => {
	const plain = chains(0.5, 200, 2);
	const moved = plain.map((chain) => chain.map((x) => 1000 - 8 * x));
	expect(effectiveSampleSize(moved)).toBeCloseTo(
		effectiveSampleSize(plain) ?? 0,
		6,
	);
});

it("is small where chains disagree, and at most n log10 n", () => {
	const apart = chains(0, 500, 4).map((chain, c) =>
		chain.map((x) => x + 5 * c),
	);
	expect(effectiveSampleSize(apart)).toBeLessThan(10);
	const alternating = [Array.from({ length: 100 }, (_, i) => i % 2)];
	expect(effectiveSampleSize(alternating)).toBeCloseTo(200, 8);
});

it("is not defined for draws that are all equal or too few", () => {
	expect(effectiveSampleSize([[1, 1, 1, 1, 1, 1]])).toBeNull();
	expect(effectiveSampleSize([[1, 2, 3, 4, 5]])).toBeNull();
	expect(effectiveSampleSize([])).toBeNull();
});
