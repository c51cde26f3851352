import { createRandom, type Random } from "../../statistics/create-random.ts";
import { type BinnedTable, binTable } from "./bin-table.ts";
import type { BoostedModel, Table, Tree } from "./boosted-model.ts";
import { type BoostingOptions, boostingDefaults } from "./boosting-options.ts";
import { createGrowthSpace } from "./create-growth-space.ts";
import { type BinnedNode, growTree } from "./grow-tree.ts";
import { objectives } from "./objectives.ts";

export type Trained = {
	readonly model: BoostedModel;
	/** Mean loss on the validation rows after each tree, stopped rounds included; empty without validation rows. */
	readonly validationLoss: readonly number[];
};

/**
 * Gradient boosting of histogram trees (Friedman 2001; Ke et al. 2017; second-order as Chen and Guestrin 2016): numeric, categorical
 * and missing values, monotone columns, rows and columns drawn by seed, early stopping. Same input, same bits, on every machine.
 *
 * Assumes that rows are independent and finite numbers where not missing. O(rounds × rows × columns × depth).
 *
 * @param target 0 or 1 (logistic), any number (squared), counts from 0 up (poisson); a number a row of the table
 * @param rows rows to learn from, at least one
 * @param validation rows for early stopping; where none are given all rounds are kept
 */
export function trainBoosting(
	table: Table,
	target: Float64Array,
	rows: Int32Array,
	given: Partial<BoostingOptions> = {},
	validation: Int32Array = new Int32Array(),
): Trained {
	const options = { ...boostingDefaults, ...given };
	const {
		predict,
		hessian: curve,
		loss,
		base: start,
	} = objectives[options.objective];
	const binned = binTable(table, rows, options.maxBins);
	const space = createGrowthSpace(binned, rows.length);
	const random = createRandom(options.seed);
	let sum = 0;
	for (const row of rows) sum += target[row] ?? 0;
	const base = start(sum / rows.length);
	const score = new Float64Array(target.length).fill(base);
	const gradient = new Float64Array(target.length);
	const hessian = new Float64Array(target.length);
	const trees: Tree[] = [];
	const validationLoss: number[] = [];
	let best = 0;
	for (let round = 0; round < options.rounds; round++) {
		for (const row of rows) {
			const p = predict(score[row] ?? 0);
			gradient[row] = p - (target[row] ?? 0);
			hessian[row] = curve(p);
		}
		const nodes = growTree(
			binned,
			table.features,
			draw(rows, options.rowShare, random),
			Array.from(
				draw(
					Int32Array.from(table.features.keys()),
					options.columnShare,
					random,
				),
			),
			gradient,
			hessian,
			options,
			space,
		);
		for (const node of nodes) node.value *= options.learningRate;
		const cover = new Array<number>(nodes.length).fill(0);
		for (const row of rows) addTree(nodes, binned, row, score, cover);
		trees.push(asTree(nodes, binned, cover));
		if (validation.length === 0) continue;
		let lost = 0;
		for (const row of validation) {
			addTree(nodes, binned, row, score, null);
			lost += loss(score[row] ?? 0, target[row] ?? 0);
		}
		validationLoss.push(lost / validation.length);
		if (
			(validationLoss[round] ?? 0) <
			(validationLoss[best] ?? Number.POSITIVE_INFINITY)
		)
			best = round;
		if (round - best >= options.patience) break;
	}
	const kept = validation.length > 0 ? trees.slice(0, best + 1) : trees;
	return {
		model: {
			objective: options.objective,
			features: table.features,
			base,
			trees: kept,
		},
		validationLoss,
	};
}

/** A share of the items without repetition, at least one, in their order; all of them use no randomness. */
function draw(items: Int32Array, share: number, random: Random): Int32Array {
	if (share >= 1) return items.slice();
	let wanted = Math.max(1, Math.round(items.length * share));
	let left = items.length;
	return items.filter(() => {
		const taken = random.uniform() * left < wanted;
		left -= 1;
		if (taken) wanted -= 1;
		return taken;
	});
}

function addTree(
	nodes: readonly BinnedNode[],
	{ bins }: BinnedTable,
	row: number,
	score: Float64Array,
	cover: number[] | null,
): void {
	let at = 0;
	for (;;) {
		if (cover) cover[at] = (cover[at] ?? 0) + 1;
		const node = nodes[at];
		if (node === undefined) return;
		if (node.split === null) {
			score[row] = (score[row] ?? 0) + node.value;
			return;
		}
		const { left, feature } = node.split;
		at = left[bins[feature]?.[row] ?? 0] === 1 ? node.left : node.right;
	}
}

function asTree(
	nodes: readonly BinnedNode[],
	{ edges, missing }: BinnedTable,
	cover: readonly number[],
): Tree {
	const sets: number[][] = [];
	const value = nodes.map(({ split, value }) => {
		if (split === null) return value;
		if (split.lastLeft >= 0) return edges[split.feature]?.[split.lastLeft] ?? 0;
		return sets.push(maskOf(split.left, missing[split.feature] ?? 0)) - 1;
	});
	return {
		feature: nodes.map(({ split }) => split?.feature ?? -1),
		value,
		left: nodes.map(({ left }) => left),
		right: nodes.map(({ right }) => right),
		missingLeft: nodes.map(({ split }) => split?.left.at(-1) ?? 0),
		cover,
		sets,
	};
}

function maskOf(left: Uint8Array, codes: number): number[] {
	const words = new Array<number>(Math.ceil(codes / 32)).fill(0);
	for (let code = 0; code < codes; code++)
		if (left[code] === 1)
			words[code >> 5] = ((words[code >> 5] ?? 0) | (1 << (code & 31))) >>> 0;
	return words;
}
