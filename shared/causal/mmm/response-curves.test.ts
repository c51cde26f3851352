import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { fitMmm } from "./fit-mmm.ts";
import { readSeries } from "./read-series.ts";
import { responseCurves } from "./response-curves.ts";

it("rises from nothing, bends, and flags what no week has seen", () => {
	const maker = simulateChocolateMaker(4);
	const read = readSeries(maker.csv, maker.spec);
	if (!read.ok) throw new Error("the demo must be readable");
	const fit = fitMmm(read.series, maker.spec, {
		draws: 60,
		proposals: 200,
		moves: 1,
	});
	if (!fit.ok) throw new Error("the demo must fit");
	const curves = responseCurves(fit.model);
	expect(curves.map(({ channel }) => channel)).toEqual(maker.spec.channels);
	for (const { points, current, observedMax, currency } of curves) {
		expect(currency).toBe("EUR");
		expect(points[0]).toMatchObject({ spend: 0, mean: 0, q3: 0, q97: 0 });
		points.slice(1).forEach((point, i) => {
			expect(point.mean).toBeGreaterThan(points[i]?.mean ?? 0);
			expect(point.marginalReturn).toBeLessThan(points[i]?.marginalReturn ?? 0);
			expect(point.q3).toBeLessThanOrEqual(point.mean);
			expect(point.q97).toBeGreaterThanOrEqual(point.mean);
			expect(point.extrapolates).toBe(point.spend > observedMax);
		});
		expect(points.at(-1)?.extrapolates).toBe(true);
		expect(current.extrapolates).toBe(false);
	}
});
