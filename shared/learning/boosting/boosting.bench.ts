// How long boosting takes to train, to score a row, to explain one. Run through `npm run bench`; simulated rows.
import { createRandom } from "../../statistics/create-random.ts";
import { treeContributions } from "../explain/tree-contributions.ts";
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

/** Of this process alone: on a busy machine the clock tells of others' work. */
function processorMs(since: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(since);
	return (user + system) / 1_000;
}

for (const count of [7000, 14_000, 28_000, 56_000]) {
	const { table, target } = simulate(count);
	const rows = Int32Array.from(target.keys());
	const start = performance.now();
	const used = process.cpuUsage();
	const { model } = trainBoosting(table, target, rows);
	const seconds = (performance.now() - start) / 1000;
	const processor = processorMs(used) / 1000;
	const goal = count === 7000 ? " (goal 2)" : "";
	console.log(
		`train ${count} rows × 20, ${model.trees.length} trees: ${seconds.toFixed(2)} s, of processor time ${processor.toFixed(2)} s${goal}`,
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
	const scored = process.cpuUsage();
	for (const row of all) scoreRow(model, row);
	console.log(
		`score ${all.length} rows in turn: ${(processorMs(scored) / all.length).toFixed(4)} ms of processor time each`,
	);
	console.log(
		`explain one row exactly: ${p99((row) => treeContributions(model, row), all.slice(0, 500))}`,
	);
}
