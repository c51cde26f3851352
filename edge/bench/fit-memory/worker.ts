// A Worker that fits the largest model of the service as its steps do it: all in one isolate, results carried as JSON. For `fit-memory.bench.ts`.
import { advanceChain } from "@lotse/shared/causal/mmm/advance-chain.ts";
import { finishNutsFit } from "@lotse/shared/causal/mmm/finish-nuts-fit.ts";
import { fitSize } from "@lotse/shared/causal/mmm/fit-size.ts";
import { planNutsFit } from "@lotse/shared/causal/mmm/plan-nuts-fit.ts";
import { readSeries } from "@lotse/shared/causal/mmm/read-series.ts";
import { startChain } from "@lotse/shared/causal/mmm/start-chain.ts";
import { simulateMarkets } from "@lotse/shared/causal/simulate/simulate-markets.ts";

const size = { markets: 16, weeks: 156, channels: 5 };
const piece = 150;

export default {
	fetch(request: Request): Response {
		return new URL(request.url).pathname === "/fit"
			? Response.json(fit())
			: new Response("idle");
	},
};

function fit() {
	const { csv, spec } = simulateMarkets(1, size);
	const read = readSeries(csv, spec);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	let longest = 0;
	const carried = <T>(value: T): T => {
		const text = JSON.stringify(value);
		longest = Math.max(longest, text.length);
		return JSON.parse(text);
	};
	const planned = planNutsFit(read.series, spec, {});
	if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
	const plan = carried(planned.plan);
	const { tune, draws } = plan.settings;
	const states = Array.from({ length: plan.chains }, (_, chain) => {
		let state = startChain(plan, chain);
		const points: number[][] = [];
		const energies: number[] = [];
		while (state.iteration < tune + draws) {
			const empty = { ...state, draws: [], energies: [] };
			state = carried(advanceChain(plan, empty, piece));
			points.push(...state.draws);
			energies.push(...state.energies);
		}
		return { ...state, draws: points, energies };
	});
	const result = finishNutsFit(plan, states);
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	const { converged } = result.model.diagnostics;
	return { ...size, ...fitSize(read.series, spec), longest, converged };
}
