// Boosting beside what npm has for JavaScript: a forest of ml-random-forest (trees of ml-cart), on the same rows in the same run. On its own defaults
// it fails (it asks for rows no tree has seen, and there are none), so its trees get a depth and it is told not to ask. Fetched into a cache for this
// alone. Run through `npm run bench boosting`; simulated rows.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { createRandom } from "../../statistics/create-random.ts";
import { areaUnderCurve } from "../validation/area-under-curve.ts";
import { scoreRow } from "./score-row.ts";
import { trainBoosting } from "./train-boosting.ts";

const rival = "ml-random-forest@2.1.0";
const cache = new URL("../../../node_modules/.cache/rivals/", import.meta.url);
const entry = new URL("node_modules/ml-random-forest/random-forest.js", cache);
const half = 3_500;
const trees = 3;

if (!existsSync(entry))
	spawnSync(
		"npm",
		[
			"install",
			"--no-audit",
			"--no-fund",
			"--prefix",
			fileURLToPath(cache),
			rival,
		],
		{ stdio: "ignore", shell: process.platform === "win32" },
	);
if (!existsSync(entry))
	console.log(`${rival} cannot be had here and is left out`);
else compare();

function compare(): void {
	const random = createRandom(1);
	const columns = Array.from({ length: 20 }, () =>
		Float64Array.from({ length: 2 * half }, () => random.normal()),
	);
	const at = (column: number, row: number) => columns[column]?.[row] ?? 0;
	const target = Float64Array.from({ length: 2 * half }, (_, row) => {
		const odds = at(0, row) + at(1, row) * at(2, row);
		return random.uniform() < 1 / (1 + Math.exp(-odds)) ? 1 : 0;
	});
	const rows = Array.from(target, (_, row) =>
		columns.map((_, column) => at(column, row)),
	);
	const unseen = rows.slice(half);
	const areaOf = (scores: readonly number[]) =>
		areaUnderCurve(Array.from(target.slice(half)), scores)?.value.toFixed(3);
	const seconds = (from: number) =>
		((performance.now() - from) / 1_000).toFixed(2);

	const begun = performance.now();
	const features = columns.map((_, i) => ({ name: `c${i}` }));
	const { model } = trainBoosting(
		{ features, columns },
		target,
		Int32Array.from({ length: half }, (_, row) => row),
	);
	const own = seconds(begun);
	const told = areaOf(unseen.map((row) => scoreRow(model, row)));

	const { RandomForestRegression } = createRequire(import.meta.url)(
		fileURLToPath(entry),
	);
	const from = performance.now();
	const forest = new RandomForestRegression({
		seed: 1,
		nEstimators: trees,
		maxFeatures: 0.8,
		replacement: true,
		useSampleBagging: true,
		noOOB: true,
		treeOptions: { maxDepth: 6, minNumSamples: 20 },
	});
	forest.train(rows.slice(0, half), Array.from(target.slice(0, half)));
	const took = seconds(from);
	const theirs: number[] = forest.predict(unseen);
	console.log(
		`3,500 rows × 20, AUC on 3,500 unseen: ${model.trees.length} boosted trees ${own} s, ${told} | ${rival}, ${trees} trees ${took} s, ${areaOf(theirs)}`,
	);
}
