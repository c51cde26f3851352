import { backtest } from "@lotse/shared/causal/mmm/backtest.ts";
import { fitNuts } from "@lotse/shared/causal/mmm/fit-nuts.ts";
import { readSeries } from "@lotse/shared/causal/mmm/read-series.ts";
import { simulateChocolateMaker } from "@lotse/shared/causal/simulate/simulate-chocolate-maker.ts";
import type { getModel } from "@lotse/shared/contract/budget.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { ids } from "./ids.ts";

const quick = { draws: 100, proposals: 400, moves: 1 };

/** The chocolate maker's two years with a real fit and a hasty backtest, as the service would answer. */
export function demoModel(): {
	csv: string;
	reply: Output<(typeof getModel)["reply"]>;
	ads: ReturnType<typeof simulateChocolateMaker>["ads"];
} {
	const { csv, spec, truth, ads } = simulateChocolateMaker(7);
	const read = readSeries(csv, spec);
	if (!read.ok) throw new Error("the simulated weeks do not read");
	const fit = fitNuts(read.series, spec);
	if (!fit.ok) throw new Error("the simulated weeks do not fit");
	const tested = backtest(read.series, spec, quick);
	const { model } = fit;
	return {
		csv,
		ads,
		reply: {
			summary: {
				id: ids.model,
				datasetId: ids.dataset,
				name: "Schokolade 2024–2025",
				version: "mmm-1.0.0+seed1",
				from: model.dataWindow.from,
				to: model.dataWindow.to,
				weeks: model.dataWindow.weeks,
				advice: model.verdict.advice,
				headline: model.verdict.headline,
				createdAt: Date.UTC(2026, 10, 20, 9, 30),
			},
			model,
			backtest: tested.ok ? tested.backtest : null,
			truth: {
				channels: truth.channels.map(({ channel, contribution, roas }) => ({
					name: channel,
					contribution,
					roas,
				})),
			},
			jobId: ids.job,
		},
	};
}
