// How the work grows with markets, weeks and channels, and how long one chain of a large hierarchy takes. Run through `npm run bench`.
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { advanceChain } from "./advance-chain.ts";
import { completeSpec } from "./complete-spec.ts";
import { logPosterior } from "./log-posterior.ts";
import { planNutsFit } from "./plan-nuts-fit.ts";
import { prepareDesign } from "./prepare-design.ts";
import { readSeries } from "./read-series.ts";
import { startChain } from "./start-chain.ts";
import { startValues } from "./start-values.ts";

const simulate = (markets: number, weeks: number, channels: number) => {
	const { csv, spec } = simulateMarkets(1, { markets, weeks, channels });
	const read = readSeries(csv, spec);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return { series: read.series, spec };
};

for (const [markets, weeks, channels] of [
	[2, 104, 5],
	[10, 104, 5],
	[40, 104, 5],
	[10, 52, 5],
	[10, 208, 5],
	[10, 104, 2],
	[10, 104, 10],
] as const) {
	const { series, spec } = simulate(markets, weeks, channels);
	const design = prepareDesign(series, completeSpec(spec));
	const density = logPosterior(design);
	const theta = startValues(design);
	const gradient = new Float64Array(theta.length);
	const times = Array.from({ length: 7 }, () => {
		const start = performance.now();
		for (let i = 0; i < 40; i++) density(theta, gradient);
		return (performance.now() - start) / 40;
	}).sort((a, b) => a - b);
	console.log(
		`gradient, ${markets} markets × ${weeks} weeks × ${channels} channels (${theta.length} parameters): ${times[3]?.toFixed(2)} ms`,
	);
}

const [tune, draws] = [200, 100];
const { series, spec } = simulate(40, 156, 5);
const start = performance.now();
const planned = planNutsFit(series, spec, { tune, draws });
if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
const plannedAt = performance.now();
const first = startChain(planned.plan, 0);
const state = advanceChain(planned.plan, first, tune + draws);
const seconds = (performance.now() - plannedAt) / 1000;
console.log(
	`40 markets × 156 weeks × 5 channels: plan ${((plannedAt - start) / 1000).toFixed(1)} s, one chain of ${tune} + ${draws} ${seconds.toFixed(0)} s, ${(state.steps / draws).toFixed(0)} gradients a draw (goal: a whole fit in 60 s on two cores)`,
);
