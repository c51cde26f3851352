import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { completeSpec } from "./complete-spec.ts";
import { constrain } from "./constrain.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { prepareDesign } from "./prepare-design.ts";
import { readSeries } from "./read-series.ts";
import { startValues } from "./start-values.ts";
import { unconstrain } from "./unconstrain.ts";

const maker = simulateChocolateMaker(4);
const markets = simulateMarkets(1, { markets: 3, weeks: 52, channels: 2 });
const apart = simulateMarkets(1, {
	markets: 5,
	weeks: 60,
	channels: 2,
	priceSpread: 0.05,
});

it.each<[string, string, MmmSpec]>([
	["the default", maker.csv, maker.spec],
	[
		"hill, weibull, student_t",
		maker.csv,
		{
			...maker.spec,
			saturation: { kind: "hill" },
			adstock: { kind: "weibull_cdf" },
			noise: "student_t",
		},
	],
	[
		"tanh, a sign, a trend, saturation first",
		maker.csv,
		{
			...maker.spec,
			saturation: { kind: "tanh" },
			order: "saturation_first",
			signs: { price_index: "negative" },
			trend: { kind: "linear" },
		},
	],
	["root", maker.csv, { ...maker.spec, saturation: { kind: "root" } }],
	["markets", markets.csv, markets.spec],
	["markets that differ in price", apart.csv, apart.spec],
])("undoes constrain at any point: %s", (_, csv, spec) => {
	const read = readSeries(csv, spec);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	const plain = prepareDesign(read.series, completeSpec(spec));
	const random = createRandom(7, 1);
	for (let trial = 0; trial < 20; trial++) {
		const count = plain.geos.length * plain.channels.length;
		const centring = Float64Array.from({ length: count }, () =>
			random.uniform(),
		);
		const design = plain.layout.geo ? { ...plain, centring } : plain;
		const theta = startValues(design).map(
			(value) => value + 0.5 * random.normal(),
		);
		const back = unconstrain(design, constrain(design, theta));
		theta.forEach((value, i) => {
			expect(back[i], design.layout.names[i]).toBeCloseTo(value, 5);
		});
	}
});
