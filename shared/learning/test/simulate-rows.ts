import { createRandom } from "../../statistics/create-random.ts";
import type { Table } from "../boosting/boosted-model.ts";

/** Rows of known truth: `rise` raises the log-odds, one level of `kind` too, `noise` does nothing; a tenth of `rise` is missing. */
export function simulateRows(
	count: number,
	seed: number,
): {
	readonly table: Table;
	readonly target: Float64Array;
	readonly truth: Float64Array;
} {
	const random = createRandom(seed);
	const rise = new Float64Array(count);
	const kind = new Float64Array(count);
	const noise = new Float64Array(count);
	const target = new Float64Array(count);
	const truth = new Float64Array(count);
	for (let i = 0; i < count; i++) {
		const x = random.normal();
		const code = random.integer(3);
		noise[i] = random.normal();
		kind[i] = code;
		rise[i] = random.uniform() < 0.1 ? Number.NaN : x;
		const odds = -1 + 1.2 * x + (code === 2 ? 1.5 : 0);
		truth[i] = 1 / (1 + Math.exp(-odds));
		target[i] = random.uniform() < (truth[i] ?? 0) ? 1 : 0;
	}
	const features = [
		{ name: "rise" },
		{ name: "kind", levels: ["a", "b", "c"] },
		{ name: "noise" },
	];
	return { table: { features, columns: [rise, kind, noise] }, target, truth };
}
