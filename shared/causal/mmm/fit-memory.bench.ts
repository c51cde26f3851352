// What the largest model of the service needs, done as its steps do it: all in one process, results carried as JSON. A process of its own
// with the memory V8 may use held to what a Worker has; its peak is held against that of a process that does nothing. Run through
// `npm run bench mmm`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { advanceChain } from "./advance-chain.ts";
import { finishNutsFit } from "./finish-nuts-fit.ts";
import { fitSize } from "./fit-size.ts";
import { planNutsFit } from "./plan-nuts-fit.ts";
import { readSeries } from "./read-series.ts";
import { startChain } from "./start-chain.ts";

const SIZE = { markets: 16, weeks: 156, channels: 5 };
const GOAL_MEGABYTES = 100;
const CHAINS = 4;
const PIECE = 150;

/** Peak of this process, kilobytes. */
const peak = () => process.resourceUsage().maxRSS;

function fit() {
	const { csv, spec } = simulateMarkets(1, SIZE);
	const read = readSeries(csv, spec);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	const carried = <T>(value: T) => {
		const text = JSON.stringify(value);
		longest = Math.max(longest, text.length);
		return JSON.parse(text) as T;
	};
	let longest = 0;
	const planned = planNutsFit(read.series, spec, { tune: 200, draws: 1000 });
	if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
	const plan = carried(planned.plan);
	const states = Array.from({ length: CHAINS }, (_, chain) => {
		let state = startChain(plan, chain);
		const draws: number[][] = [];
		const energies: number[] = [];
		while (state.iteration < 1200) {
			state = carried(
				advanceChain(plan, { ...state, draws: [], energies: [] }, PIECE),
			);
			draws.push(...state.draws);
			energies.push(...state.energies);
		}
		return { ...state, draws, energies };
	});
	const result = finishNutsFit(plan, states);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return { ...fitSize(read.series, spec), longest };
}

const [, , asked] = process.argv;
if (asked === "nothing") console.log(peak());
else if (asked === "fit") {
	const { parameters, values, longest } = fit();
	console.log(JSON.stringify({ peak: peak(), parameters, values, longest }));
} else {
	const run = (what: string) => {
		const ended = spawnSync(
			process.execPath,
			[
				...["--no-warnings", "--max-old-space-size=90"],
				...["--max-semi-space-size=2", fileURLToPath(import.meta.url), what],
			],
			{ encoding: "utf8" },
		);
		if (ended.status !== 0) throw new Error(ended.stderr);
		return JSON.parse(ended.stdout);
	};
	const before: number = run("nothing");
	const after: {
		peak: number;
		parameters: number;
		values: number;
		longest: number;
	} = run("fit");
	const megabytes = (after.peak - before) / 1024;
	console.log(
		`largest model of the service, ${SIZE.markets} markets × ${SIZE.weeks} weeks × ${SIZE.channels} channels (${after.parameters} parameters, ${after.values} numbers): ${megabytes.toFixed(0)} MB above an idle process (goal ${GOAL_MEGABYTES} MB); longest result of a step ${(after.longest / 1000).toFixed(0)} kB`,
	);
}
