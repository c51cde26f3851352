import { expect, it } from "vitest";
import { createRandom } from "../../../statistics/create-random.ts";
import { drawBinomial } from "../../../statistics/draw-binomial.ts";
import { fitRates } from "./fit-rates.ts";
import { measureClustering } from "./measure-clustering.ts";

const strata = 300;

/** Eight texts a stratum in two families; `shared` is what a family's texts have in common beyond the column that tells the families apart. */
function inflationOf(shared: number): number {
	const random = createRandom(8);
	const rows = Array.from({ length: strata }, (_, stratum) => {
		const family = [shared * random.normal(), shared * random.normal()];
		return Array.from({ length: 8 }, (_, text) => {
			const x = text % 2;
			const at = -2.5 + (family[x] ?? 0) + 0.2 * random.normal();
			return {
				stratum,
				impressions: 5000,
				clicks: drawBinomial(5000, 1 / (1 + Math.exp(-at)), random),
				weight: 1,
				columns: x === 0 ? new Int32Array() : Int32Array.of(0),
				values: x === 0 ? new Float64Array() : Float64Array.of(1),
			};
		});
	}).flat();
	const flat = { mean: new Float64Array(1), precision: new Float64Array(1) };
	const spread = Math.hypot(0.2, shared);
	return measureClustering(rows, strata, fitRates(rows, strata, flat, spread));
}

it("is near 1 for independent texts and well above where variants err together", () => {
	expect(inflationOf(0)).toBeLessThan(1.2);
	expect(inflationOf(0.2)).toBeGreaterThan(1.8);
});
