// How long boosting takes to train, to score a row, to explain one, beside a random forest in JavaScript (ml-random-forest, fetched into a cache for
// this alone). Run through `npm run bench`; simulated rows.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createRandom } from "../../statistics/create-random.ts";
import { treeContributions } from "../explain/tree-contributions.ts";
import { areaUnderCurve } from "../validation/area-under-curve.ts";
import { scoreRow } from "./score-row.ts";
import { trainBoosting } from "./train-boosting.ts";

function simulate(count: number) {
	const random = createRandom(1);
	const columns = Array.from({ length: 20 }, () =>
		Float64Array.from({ length: count }, () => random.normal()),
	);
	const target = Float64Array.from({ length: count }, (_, row) => {
		const odds =
			(columns[0]?.[row] ?? 0) +
			(columns[1]?.[row] ?? 0) * (columns[2]?.[row] ?? 0);
		return random.uniform() < 1 / (1 + Math.exp(-odds)) ? 1 : 0;
	});
	const features = columns.map((_, i) => ({ name: `c${i}` }));
	return { table: { features, columns }, target };
}

for (const count of [7000, 14_000, 28_000, 56_000]) {
	const { table, target } = simulate(count);
	const rows = Int32Array.from(target.keys());
	const start = performance.now();
	const { model } = trainBoosting(table, target, rows);
	const seconds = (performance.now() - start) / 1000;
	const goal = count === 7000 ? " (goal 2)" : "";
	console.log(
		`train ${count} rows × 20, ${model.trees.length} trees: ${seconds.toFixed(2)} s${goal}`,
	);
	if (count !== 7000) continue;
	console.log(
		`model as JSON: ${(JSON.stringify(model).length / 1000).toFixed(0)} kB`,
	);
	const all = Array.from({ length: 5000 }, (_, row) =>
		table.columns.map((column) => column[row] ?? Number.NaN),
	);
	const p99 = (work: (row: number[]) => unknown, among: number[][]) => {
		for (const row of among.slice(0, 200)) work(row);
		const times = among.map((row) => {
			const from = performance.now();
			work(row);
			return performance.now() - from;
		});
		times.sort((a, b) => a - b);
		const at = (share: number) =>
			(times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(4);
		return `median ${at(0.5)} ms, p99 ${at(0.99)} ms`;
	};
	console.log(
		`score one row: ${p99((row) => scoreRow(model, row), all)} (goal 0.1)`,
	);
	console.log(
		`explain one row exactly: ${p99((row) => treeContributions(model, row), all.slice(0, 500))}`,
	);
}

await compareWithForest();

/** The same 7,000 rows, half of them unseen: as many trees of a forest as take the time, and what both tell apart. */
async function compareWithForest() {
	const cache = new URL(
		"../../../node_modules/.cache/rivals/",
		import.meta.url,
	);
	const entry = new URL(
		"node_modules/ml-random-forest/random-forest.js",
		cache,
	);
	if (!existsSync(entry))
		spawnSync(
			"npm",
			[
				"install",
				"--no-audit",
				"--no-fund",
				"--prefix",
				fileURLToPath(cache),
				"ml-random-forest@2.1.0",
			],
			{ stdio: "ignore", shell: process.platform === "win32" },
		);
	if (!existsSync(entry)) {
		console.log("ml-random-forest cannot be had here and is left out");
		return;
	}
	const { RandomForestClassifier } = await import(entry.href);
	const { table, target } = simulate(7_000);
	const half = 3_500;
	const rows = Array.from(target, (_, row) =>
		table.columns.map((column) => column[row] ?? 0),
	);
	const unseen = Array.from(target.slice(half));
	const clock = () => performance.now() / 1_000;
	const begun = clock();
	const { model } = trainBoosting(
		table,
		target,
		Int32Array.from({ length: half }, (_, row) => row),
	);
	const own = clock() - begun;
	const from = clock();
	const forest = new RandomForestClassifier({ nEstimators: 5, seed: 1 });
	forest.train(rows.slice(0, half), Array.from(target.slice(0, half)));
	const took = clock() - from;
	const areaOf = (scores: readonly number[]) =>
		areaUnderCurve(unseen, scores)?.value.toFixed(3);
	const told: number[] = forest.predictProbability(rows.slice(half), 1);
	console.log(
		`3,500 rows × 20: ${model.trees.length} boosted trees ${own.toFixed(2)} s, AUC ${areaOf(rows.slice(half).map((row) => scoreRow(model, row)))} on 3,500 unseen | ml-random-forest 2.1.0, 5 trees ${took.toFixed(2)} s, AUC ${areaOf(told)}`,
	);
}
