import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { binTogether } from "./bin-together.ts";
import { compareDistributions } from "./compare-distributions.ts";
import { jensenShannon } from "./jensen-shannon.ts";
import { stabilityIndex } from "./stability-index.ts";

const file = new URL(
	"../../../../shared/data/causal/reference/drift_vectors.json",
	import.meta.url,
);
if (!existsSync(file)) console.log("no drift vectors here: left out");
it.runIf(existsSync(file))("gives the reference's vectors to 1e-9", () => {
	const { ref, cur, expected } = JSON.parse(readFileSync(file, "utf8"));
	const bins = binTogether(ref, cur);
	expect(bins.reference).toHaveLength(expected.n_sturges_bins);
	const near = (found: number | null, wanted: number) =>
		expect((found ?? 0) / wanted).toBeCloseTo(1, 9);
	near(
		stabilityIndex(bins.reference, bins.current).value,
		expected.psi_evidently_sturges,
	);
	near(jensenShannon(bins.reference, bins.current), expected.js_distance_base2);
	const gap = compareDistributions(ref, cur);
	near(gap.ks, expected.ks_stat);
	near(gap.pExact, expected.ks_p_exact);
	near(gap.pAsymptotic, expected.ks_p_asymp);
	near(gap.wasserstein, expected.wasserstein_norm);
});

it("sees a plain shift as one, and nothing between equals", () => {
	const a = [1, 2, 3, 4];
	expect(compareDistributions(a, a)).toMatchObject({
		ks: 0,
		pExact: 1,
		wasserstein: 0,
	});
	const shifted = compareDistributions(a, [2, 3, 4, 5]);
	expect(shifted.wasserstein).toBeCloseTo(1 / Math.sqrt(1.25), 12);
	expect(shifted.ks).toBe(0.25);
	expect(compareDistributions([2, 2], [2, 3]).wasserstein).toBeNull();
});
