import { expect, it } from "vitest";
import { advanceNuts } from "../../statistics/nuts/advance-nuts.ts";
import { startNuts } from "../../statistics/nuts/start-nuts.ts";
import { quantile } from "../../statistics/quantile.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { channelEffect } from "./channel-effect.ts";
import { completeSpec } from "./complete-spec.ts";
import { constrain } from "./constrain.ts";
import { evaluateDraw } from "./evaluate-draw.ts";
import { firstWeeks } from "./first-weeks.ts";
import { marginalTotal } from "./marginal-total.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { prepareDesign } from "./prepare-design.ts";
import { readSeries } from "./read-series.ts";
import { startValues } from "./start-values.ts";

const lay = (csv: string, spec: MmmSpec) => {
	const read = readSeries(csv, spec);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return prepareDesign(firstWeeks(read.series, 30), completeSpec(spec));
};
const maker = simulateChocolateMaker(5);
const markets = simulateMarkets(2, { markets: 2, weeks: 60, channels: 2 });

it("is what the report calls the marginal return times spend, market by market", () => {
	const design = lay(markets.csv, {
		...markets.spec,
		adstock: { kind: "none" },
	});
	const { layout, channels } = design;
	const draw = constrain(design, startValues(design));
	const told = evaluateDraw(design, draw).marginalTotals[0];
	const media = channels[0]?.media ?? new Float64Array();
	const shapes = Float64Array.of(
		draw[layout.curves[0]?.places[0] ?? 0] ?? Number.NaN,
	);
	const betas = Float64Array.from(
		design.geos,
		(_, g) => draw[(layout.geo?.beta ?? 0) + 2 * g] ?? Number.NaN,
	);
	for (const order of ["adstock_first", "saturation_first"] as const) {
		const own = marginalTotal(design, "logistic", order, media.length);
		const total = own.of(media, shapes, Float64Array.of(1), betas);
		expect(total).toBeCloseTo(own.market(0) + own.market(1), 6);
		expect(own.market(0) / (told?.[0] ?? 0)).toBeCloseTo(1, 9);
		expect(own.market(1) / (told?.[1] ?? 0)).toBeCloseTo(1, 9);
	}
});

it.each([
	["logistic", maker, {}],
	["hill", maker, { saturation: { kind: "hill" as const } }],
	[
		"saturation first",
		maker,
		{
			order: "saturation_first" as const,
			saturation: { kind: "tanh" as const },
		},
	],
	["two markets", markets, {}],
])(
	"draws from the prior have the marginal return that was stated: %s",
	(_, { csv, spec }, more) => {
		const [mu, sigma] = [0.3, 0.5];
		const design = lay(csv, {
			...spec,
			...more,
			priors: { mroas: { dist: "LogNormal", mu, sigma } },
		});
		const effect = channelEffect(design, 0);
		const all = startValues(design);
		const count = design.channels.length;
		const { layout } = design;
		const places = [
			...layout.adstock,
			...(layout.curves[0]?.places ?? []),
			layout.beta,
			...(layout.geo
				? [
						layout.geo.betaSpread,
						...design.geos.map((_, g) => (layout.geo?.beta ?? 0) + g * count),
					]
				: []),
		];
		const at = (point: ArrayLike<number>) => {
			const theta = all.slice();
			places.forEach((place, i) => {
				theta[place] = point[i] ?? 0;
			});
			return theta;
		};
		const nothing = new Float64Array(design.rows);
		const slopes = new Float64Array(all.length);
		// A channel's own part of the log posterior holds its priors; no likelihood is added to it.
		const density = (point: Float64Array, gradient?: Float64Array) => {
			const log = effect.subtract(at(point), new Float64Array(design.rows));
			if (gradient) {
				effect.slopes(nothing, slopes);
				places.forEach((place, i) => {
					gradient[i] = slopes[place] ?? 0;
				});
			}
			return log;
		};
		const n = places.length;
		const identity = Array.from({ length: n * n }, (_, i) =>
			i % (n + 1) === 0 ? 1 : 0,
		);
		const metric = {
			border: places.map((_, i) => i),
			root: identity,
			blocks: [],
			turn: identity,
			scale: places.map(() => 1),
		};
		const settings = { tune: 300, draws: 1200, targetAccept: 0.9, maxDepth: 6 };
		const start = Float64Array.from(places, (place) => all[place] ?? 0);
		const begun = startNuts(density, start, metric, settings, 3, 1);
		const { draws } = advanceNuts(density, begun, 1500);
		const spend = design.channels[0]?.spend ?? Number.NaN;
		const logs = Float64Array.from(draws, (point) => {
			const { marginalTotals } = evaluateDraw(
				design,
				constrain(design, at(point)),
			);
			const total = marginalTotals[0]?.reduce((sum, own) => sum + own, 0);
			return (Math.log((total ?? Number.NaN) / spend) - mu) / sigma;
		}).sort();
		// Standard normal quantiles; draws are worth several hundred, so a twentieth in probability is far outside chance.
		for (const [p, z] of [
			[0.1, -1.2816],
			[0.3, -0.5244],
			[0.5, 0],
			[0.7, 0.5244],
			[0.9, 1.2816],
		] as const)
			expect(Math.abs(quantile(logs, p) - z), `${p}`).toBeLessThan(0.2);
	},
);
