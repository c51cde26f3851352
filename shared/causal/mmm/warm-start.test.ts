import { expect, it } from "vitest";
import { refit } from "../review/refit.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { chainCoordinates } from "./chain-coordinates.ts";
import { firstWeeks } from "./first-weeks.ts";
import { fitDesign } from "./fit-design.ts";
import { fitNuts } from "./fit-nuts.ts";
import { planNutsFit } from "./plan-nuts-fit.ts";
import { readSeries } from "./read-series.ts";
import { warmStart } from "./warm-start.ts";

const maker = simulateChocolateMaker(4);
const spec = {
	...maker.spec,
	channels: maker.spec.channels.slice(0, 2),
	seasonality: { yearly: 1 },
};
const read = readSeries(maker.csv, spec);
if (!read.ok) throw new Error("the demo must be readable");
const { series } = read;
const NEW = 8;
const weeks = series.dates.length;
const fitted = (options: Parameters<typeof fitNuts>[2], of = series) => {
	const fit = fitNuts(of, spec, options);
	if (!fit.ok) throw new Error("the demo must be fitted");
	return fit.model;
};
const older = fitted(
	{ chains: 2, draws: 250, tune: 200 },
	firstWeeks(series, weeks - NEW),
);
/** New weeks that sold an eighth less: too far from the old model for its draws to be weighted anew. */
const shocked = {
	...series,
	target: series.target.map((y, t) => (t < weeks - NEW ? y : 0.875 * y)),
};

it("agrees with a fit from scratch within Monte Carlo error, after a fifth of the warm-up", () => {
	expect(refit(older, shocked)).toMatchObject({ ok: true, way: "sample" });
	const warm = fitted({ chains: 4, draws: 300, tune: 300, older }, shocked);
	expect(warm.diagnostics.sampling?.tune).toBe(60);
	const full = fitted({ chains: 4, draws: 300, tune: 300 }, shocked);
	expect(warm.diagnostics.sampling?.worstRhat?.value).toBeLessThan(1.03);
	expect(warm.diagnostics.sampling?.divergentShare).toBeLessThan(0.01);
	expect(warm.diagnostics.evaluations).toBeLessThan(
		0.8 * full.diagnostics.evaluations,
	);
	let far = 0;
	for (const row of full.summary) {
		const own = warm.summary.find(({ name }) => name === row.name);
		const error = Math.hypot(row.mcse ?? Number.NaN, own?.mcse ?? Number.NaN);
		expect(Math.abs((own?.mean ?? 0) - row.mean), row.name).toBeLessThan(
			4 * error,
		);
		const before = older.summary.find(({ name }) => name === row.name);
		far = Math.max(far, Math.abs((before?.mean ?? 0) - row.mean) / error);
	}
	// The start is not where it ended: the new weeks did move the model.
	expect(far).toBeGreaterThan(8);
});

it("is the mean of the older draws, and the same bits again", () => {
	const planned = planNutsFit(shocked, spec, { older });
	const again = planNutsFit(shocked, spec, { older });
	if (!planned.ok || !again.ok) throw new Error("must be planned");
	expect(planned.plan.warm).toEqual(again.plan.warm);
	const { plan } = planned;
	const coordinates = chainCoordinates(plan);
	const design = fitDesign(plan.laplace);
	const one = older.draws[0] ?? [];
	const same = { ...older, draws: new Array<number[]>(60).fill(one) };
	const warm = warmStart(design, coordinates, same);
	const point = coordinates.toFree(warm?.centre ?? []);
	const back = coordinates.fromFree(point);
	(warm?.centre ?? [0]).forEach((value, i) => {
		expect(back[i]).toBeCloseTo(value, 6);
	});
});

it("starts from the mode where an older model is no help", () => {
	const warmOf = (change: Partial<typeof older>) => {
		const planned = planNutsFit(shocked, spec, {
			older: { ...older, ...change },
		});
		return planned.ok && planned.plan.warm;
	};
	expect(warmOf({})).toBeDefined();
	expect(warmOf({ draws: older.draws.slice(0, 20) })).toBeUndefined();
	expect(warmOf({ parameters: older.parameters.toReversed() })).toBeUndefined();
	const scales = { ...older.scales, target: 2 * older.scales.target };
	expect(warmOf({ scales })).toBeUndefined();
});
