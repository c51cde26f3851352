// How long a default fit takes. Run through `npm run bench`; simulated weeks, and the public examples when they are there.
import { existsSync, readFileSync } from "node:fs";
import { suggestBudget } from "../budget/suggest-budget.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { chainCoordinates } from "./chain-coordinates.ts";
import { fitMmm } from "./fit-mmm.ts";
import { fitNuts } from "./fit-nuts.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { planNutsFit } from "./plan-nuts-fit.ts";
import { readSeries } from "./read-series.ts";

const median = (runs: number, work: () => void): number => {
	work();
	const times = Array.from({ length: runs }, () => {
		const start = performance.now();
		work();
		return performance.now() - start;
	});
	return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
};

const data = new URL("../../../../shared/data/mmm/", import.meta.url);
const cases: [name: string, csv: string, spec: MmmSpec, published: string][] =
	[];
const { csv, spec } = simulateChocolateMaker(1);
cases.push([
	"chocolate maker, 104 weeks × 5",
	csv,
	spec,
	"no rival has this set",
]);
const example = (
	file: string,
	specFile: string,
	name: string,
	published: string,
) => {
	const url = new URL(file, data);
	if (!existsSync(url)) console.log(`${file} is not here and left out`);
	else
		cases.push([
			name,
			readFileSync(url, "utf8"),
			JSON.parse(
				readFileSync(
					new URL(`../../../plugins/cli/examples/${specFile}`, import.meta.url),
					"utf8",
				),
			),
			published,
		]);
};
example(
	"pymc-marketing/mmm_example.csv",
	"mmm_example.spec.json",
	"mmm_example, 179 weeks × 2",
	"PyMC-Marketing, NUTS, 2 geos × 179 weeks × 2: 20 s (its authors)",
);
example(
	"robyn/dt_simulated_weekly.csv",
	"robyn.spec.json",
	"Robyn's demo, 208 weeks × 5",
	"Robyn, 2,000 × 5 iterations: up to 30 min (its manual)",
);

for (const [name, text, meaning, published] of cases) {
	const read = readSeries(text, meaning);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	const full = fitMmm(read.series, meaning);
	if (!full.ok) throw new Error(JSON.stringify(full.problems));
	const { model } = full;
	const preview = median(9, () =>
		fitMmm(read.series, meaning, { moves: 0, proposals: 200, draws: 100 }),
	);
	const whole = median(5, () => fitMmm(read.series, meaning));
	const budget = median(9, () => suggestBudget(model, {}));
	console.log(
		`${name}: preview ${preview.toFixed(0)} ms (goal 50), default fit ${whole.toFixed(0)} ms, budget ${budget.toFixed(1)} ms (goal 16, a frame) | ${published}`,
	);

	const planned = planNutsFit(read.series, meaning);
	if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
	const { density, centre, size } = chainCoordinates(planned.plan);
	const gradient = new Float64Array(size);
	const aThousand = median(9, () => {
		for (let i = 0; i < 1000; i++) density(centre, gradient);
	});
	const start = performance.now();
	const sampled = fitNuts(read.series, meaning);
	const seconds = (performance.now() - start) / 1000;
	if (!sampled.ok) throw new Error(JSON.stringify(sampled.problems));
	const { sampling } = sampled.model.diagnostics;
	const { value: worth = Number.NaN, name: worst } =
		sampling?.leastEssBulk ?? {};
	console.log(
		`${name}: NUTS 4 × (500 + 1,000) on one core ${seconds.toFixed(1)} s (goal 5 on two), gradient ${aThousand.toFixed(0)} µs, worst parameter ${worst} worth ${worth.toFixed(0)} draws, ${(worth / seconds).toFixed(0)} a second, largest R-hat ${sampling?.worstRhat?.value.toFixed(4)}, ${sampling?.divergences} divergences`,
	);
}

const ten = simulateMarkets(1, { markets: 1, weeks: 104, channels: 10 });
const { geo: _, population: __, ...single } = ten.spec;
const tenRead = readSeries(ten.csv, single);
if (!tenRead.ok) throw new Error(JSON.stringify(tenRead.problems));
const tenFit = fitMmm(tenRead.series, single, { draws: 1000, moves: 0 });
if (!tenFit.ok) throw new Error(JSON.stringify(tenFit.problems));
const split = suggestBudget(tenFit.model, {});
console.log(
	`best split of 10 channels × ${tenFit.model.draws.length} draws: ${median(9, () => suggestBudget(tenFit.model, {})).toFixed(0)} ms (goal 100)${split.ok ? "" : ", refused"}`,
);
