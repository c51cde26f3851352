import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { backtest } from "@lotse/shared/causal/mmm/backtest.ts";
import { fitNuts } from "@lotse/shared/causal/mmm/fit-nuts.ts";
import { readSeries } from "@lotse/shared/causal/mmm/read-series.ts";
import { simulateChocolateMaker } from "@lotse/shared/causal/simulate/simulate-chocolate-maker.ts";
import type { getModel } from "@lotse/shared/contract/budget.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import { hashOf } from "../../../scripts/lib/build-surfaces.ts";
import { root } from "../../../scripts/lib/root.ts";
import { ids } from "./ids.ts";

const quick = { draws: 100, proposals: 400, moves: 1 };

type DemoModel = {
	csv: string;
	reply: Output<(typeof getModel)["reply"]>;
	ads: ReturnType<typeof simulateChocolateMaker>["ads"];
};

/**
 * The chocolate maker's two years with a real fit and a hasty backtest, as the service would answer; computed once for each state of
 * what computes it.
 */
export function demoModel(): DemoModel {
	const sources = ["shared/causal", "shared/statistics"];
	const hash = hashOf([...sources, "plugins/console/test/demo-model.ts"]);
	const file = join(root, `.lotse/demo-models/${hash.slice(0, 16)}.json`);
	if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
	const made = computeDemoModel();
	mkdirSync(join(file, ".."), { recursive: true });
	writeFileSync(file, JSON.stringify(made));
	return made;
}

function computeDemoModel(): DemoModel {
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
