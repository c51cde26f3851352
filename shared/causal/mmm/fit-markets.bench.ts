// How the work grows with markets, weeks and channels, and how long 40 markets take from file to file, as a person would run them. Run
// through `npm run bench mmm`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { completeSpec } from "./complete-spec.ts";
import { logPosterior } from "./log-posterior.ts";
import type { MmmModel } from "./mmm-model.ts";
import { prepareDesign } from "./prepare-design.ts";
import { readSeries } from "./read-series.ts";
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
	[40, 156, 5],
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

const folder = mkdtempSync(join(tmpdir(), "lotse-bench-"));
const file = (name: string) => join(folder, name);
const { csv, spec } = simulateMarkets(1, {
	markets: 40,
	weeks: 156,
	channels: 5,
});
writeFileSync(file("data.csv"), csv);
writeFileSync(file("spec.json"), JSON.stringify(spec));
const cli = fileURLToPath(
	new URL("../../../plugins/cli/src/main.ts", import.meta.url),
);
const start = performance.now();
const ended = spawnSync(
	process.execPath,
	[
		...["--no-warnings", cli, "mmm", "fit", file("data.csv")],
		...["--spec", file("spec.json"), "-o", file("model.json")],
	],
	{ encoding: "utf8" },
);
const seconds = (performance.now() - start) / 1000;
if (ended.status !== 0) throw new Error(ended.stderr);
const model: MmmModel = JSON.parse(readFileSync(file("model.json"), "utf8"));
rmSync(folder, { recursive: true });
const { sampling } = model.diagnostics;
console.log(
	`40 markets × 156 weeks × 5 channels, \`lotse mmm fit\` from file to file on two threads: ${seconds.toFixed(0)} s at a load of ${(loadavg()[0] ?? 0).toFixed(0)} (goal 60 s on two cores); ${sampling?.chains} × (${sampling?.tune} + ${sampling?.draws}), ${sampling?.stepsADraw.toFixed(1)} gradients a draw, largest R-hat of ${model.summary.length} rows ${sampling?.worstRhat?.value.toFixed(4)}, least effective draws ${sampling?.leastEssBulk?.value.toFixed(0)}, ${sampling?.divergences} divergences`,
);
