// How long the intervals of the best amounts take beside the suggestion itself. Run through `npm run bench`.
import { fitMmm } from "../mmm/fit-mmm.ts";
import { readSeries } from "../mmm/read-series.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { spreadOfBest } from "./spread-of-best.ts";
import { suggestBudget } from "./suggest-budget.ts";

const maker = simulateChocolateMaker(4);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const fit = fitMmm(read.series, maker.spec);
if (!fit.ok) throw new Error("the demo must fit");
const { model } = fit;
const median = (work: () => unknown): number => {
	work();
	const times = Array.from({ length: 9 }, () => {
		const start = performance.now();
		work();
		return performance.now() - start;
	});
	return times.sort((a, b) => a - b)[4] ?? Number.NaN;
};
console.log(
	`budget, ${model.series.channels.length} channels × ${model.draws.length} draws: suggestion ${median(() => suggestBudget(model)).toFixed(1)} ms, interval of each best amount ${median(() => spreadOfBest(model)).toFixed(1)} ms`,
);
