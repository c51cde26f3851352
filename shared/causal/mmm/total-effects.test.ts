import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { completeSpec } from "./complete-spec.ts";
import { constrain } from "./constrain.ts";
import { evaluateDraw } from "./evaluate-draw.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { prepareDesign } from "./prepare-design.ts";
import { readSeries } from "./read-series.ts";
import { startValues } from "./start-values.ts";
import { totalEffects } from "./total-effects.ts";

const maker = simulateMarkets(6, { markets: 3, weeks: 40, channels: 2 });
const apart = simulateMarkets(6, {
	markets: 5,
	weeks: 60,
	channels: 2,
	priceSpread: 0.05,
});

it.each<[Partial<MmmSpec>, typeof maker]>([
	[{}, maker],
	[{ saturation: { kind: "tanh" } }, maker],
	[{ saturation: { kind: "hill" } }, maker],
	[{ window: { from: "2022-02-07" } }, maker],
	[{}, apart],
	[{ saturation: { kind: "tanh" } }, apart],
])("sums up what evaluateDraw splits: %j", (more, { csv, spec: written }) => {
	const spec = { ...written, ...more };
	const read = readSeries(csv, spec);
	if (!read.ok) throw new Error("the simulation must be readable");
	const design = prepareDesign(read.series, completeSpec(spec));
	const random = createRandom(4);
	const effects = totalEffects(design);
	const predicted = new Float64Array(design.weeks);
	for (let d = 0; d < 3; d++) {
		const free = startValues(design).map((x) => x + 0.3 * random.normal());
		const draw = constrain(design, free);
		const markets = design.geos.length;
		const [contributions, marginals] = [
			new Float64Array(2 * markets),
			new Float64Array(2 * markets),
		];
		effects.add(draw, contributions, marginals);
		const split = evaluateDraw(design, draw);
		for (let t = 0; t < design.rows; t++) {
			const week = t % design.weeks;
			predicted[week] =
				(predicted[week] ?? 0) +
				(split.baseline[t] ?? 0) +
				split.contributions.reduce((sum, own) => sum + (own[t] ?? 0), 0);
		}
		for (let m = 0; m < 2; m++)
			for (let g = 0; g < markets; g++) {
				const total = split.contributions[m]
					?.slice(g * design.weeks, (g + 1) * design.weeks)
					.reduce((sum, value) => sum + value, 0);
				const at = m * markets + g;
				expect((contributions[at] ?? 0) / (total ?? 0)).toBeCloseTo(1, 10);
				const marginal = split.marginalTotals[m]?.[g] ?? 0;
				expect((marginals[at] ?? 0) / marginal).toBeCloseTo(1, 10);
			}
	}
	effects.predicted().forEach((value, t) => {
		expect(value / (predicted[t] ?? 0)).toBeCloseTo(1, 10);
	});
});
