import type { BoostedModel, Tree } from "../boosting/boosted-model.ts";
import { goesLeft } from "../boosting/goes-left.ts";

/**
 * Exact path-dependent Shapley values of a boosted model (TreeSHAP): base plus effects is the score, to rounding. A column the trees do
 * not use gets exactly 0.
 *
 * Source: Lundberg et al. (2020), Nature Machine Intelligence 2, algorithm 2. O(trees × leaves × depth²).
 *
 * @param row a number a column; NaN for missing
 * @returns base, the mean score over the training rows as the trees' covers tell it, and an effect a column, on the score's scale
 */
export function treeContributions(
	model: BoostedModel,
	row: ArrayLike<number>,
): { readonly base: number; readonly effects: Float64Array } {
	const effects = new Float64Array(model.features.length);
	const measured = model.trees.map(measure);
	const depth = measured.reduce((most, one) => Math.max(most, one.depth), 0);
	const size = ((depth + 2) * (depth + 3)) / 2 + 1;
	const paths: Paths = {
		feature: new Int32Array(size),
		zero: new Float64Array(size),
		one: new Float64Array(size),
		weight: new Float64Array(size),
	};
	let base = model.base;
	for (const [at, tree] of model.trees.entries()) {
		base += measured[at]?.mean ?? 0;
		walk(model, tree, row, effects, paths, 0, 0, 0, 1, 1, -1);
	}
	return { base, effects };
}

type Measured = { readonly mean: number; readonly depth: number };
const known = new WeakMap<Tree, Measured>();

/** Mean of a tree's leaves by their cover, and its splits on the longest way down; the same for every row, so looked up once a tree. */
function measure(tree: Tree): Measured {
	const before = known.get(tree);
	if (before !== undefined) return before;
	const below = (node: number): Measured => {
		if ((tree.feature[node] ?? -1) < 0)
			return { mean: tree.value[node] ?? 0, depth: 0 };
		const left = below(tree.left[node] ?? 0);
		const right = below(tree.right[node] ?? 0);
		const cover = tree.cover[node] ?? 1;
		const share = (child: number | undefined) =>
			(tree.cover[child ?? 0] ?? 0) / cover;
		return {
			mean:
				share(tree.left[node]) * left.mean +
				share(tree.right[node]) * right.mean,
			depth: 1 + Math.max(left.depth, right.depth),
		};
	};
	const found = below(0);
	known.set(tree, found);
	return found;
}

/**
 * The columns on the way down, one path behind the other in one piece of memory: shares of the ways through that exist without a column and with
 * it, and the weight of subsets of each length. A node's path begins behind its parent's, so nothing is made anew on the way.
 */
type Paths = {
	readonly feature: Int32Array;
	readonly zero: Float64Array;
	readonly one: Float64Array;
	readonly weight: Float64Array;
};

/** @param from where the parent's path begins; @param depth steps on it */
function walk(
	model: BoostedModel,
	tree: Tree,
	row: ArrayLike<number>,
	effects: Float64Array,
	paths: Paths,
	node: number,
	from: number,
	depth: number,
	zero: number,
	one: number,
	feature: number,
): void {
	const at = from + depth + 1;
	copyPath(paths, from, at, depth);
	extend(paths, at, depth, zero, one, feature);
	const column = tree.feature[node] ?? -1;
	if (column < 0) {
		const value = tree.value[node] ?? 0;
		for (let i = 1; i <= depth; i++) {
			const own = paths.feature[at + i] ?? 0;
			effects[own] =
				(effects[own] ?? 0) +
				weightWithout(paths, at, depth, i) *
					((paths.one[at + i] ?? 0) - (paths.zero[at + i] ?? 0)) *
					value;
		}
		return;
	}
	const x = row[column] ?? Number.NaN;
	const left = tree.left[node] ?? 0;
	const right = tree.right[node] ?? 0;
	const hot = goesLeft(tree, node, model.features[column], x) ? left : right;
	const cold = hot === left ? right : left;
	let steps = depth + 1;
	let zeroBefore = 1;
	let oneBefore = 1;
	const earlier = placeOf(paths.feature, at, steps, column);
	if (earlier >= 0) {
		zeroBefore = paths.zero[at + earlier] ?? 1;
		oneBefore = paths.one[at + earlier] ?? 1;
		unwind(paths, at, depth, earlier);
		steps -= 1;
	}
	const cover = tree.cover[node] ?? 1;
	const toHot = ((tree.cover[hot] ?? 0) / cover) * zeroBefore;
	const toCold = ((tree.cover[cold] ?? 0) / cover) * zeroBefore;
	walk(
		model,
		tree,
		row,
		effects,
		paths,
		hot,
		at,
		steps,
		toHot,
		oneBefore,
		column,
	);
	walk(model, tree, row, effects, paths, cold, at, steps, toCold, 0, column);
}

/** Step by step: for so few, faster than the engine's own copying. */
function copyPath(
	{ feature, zero, one, weight }: Paths,
	from: number,
	to: number,
	depth: number,
): void {
	for (let i = 0; i < depth; i++) {
		feature[to + i] = feature[from + i] ?? 0;
		zero[to + i] = zero[from + i] ?? 0;
		one[to + i] = one[from + i] ?? 0;
		weight[to + i] = weight[from + i] ?? 0;
	}
}

function placeOf(
	features: Int32Array,
	at: number,
	steps: number,
	column: number,
): number {
	for (let i = 0; i < steps; i++) if (features[at + i] === column) return i;
	return -1;
}

/** One step more on a path of `depth` steps. */
function extend(
	{ feature, zero, one, weight }: Paths,
	at: number,
	depth: number,
	zeroShare: number,
	oneShare: number,
	column: number,
): void {
	feature[at + depth] = column;
	zero[at + depth] = zeroShare;
	one[at + depth] = oneShare;
	weight[at + depth] = depth === 0 ? 1 : 0;
	for (let i = depth - 1; i >= 0; i--) {
		const here = weight[at + i] ?? 0;
		weight[at + i + 1] =
			(weight[at + i + 1] ?? 0) + (oneShare * here * (i + 1)) / (depth + 1);
		weight[at + i] = (zeroShare * here * (depth - i)) / (depth + 1);
	}
}

/** The path as if the step at `gone` had never been taken. */
function unwind(
	{ feature, zero, one, weight }: Paths,
	at: number,
	depth: number,
	gone: number,
): void {
	const oneShare = one[at + gone] ?? 0;
	const zeroShare = zero[at + gone] ?? 1;
	let next = weight[at + depth] ?? 0;
	for (let i = depth - 1; i >= 0; i--) {
		const here = weight[at + i] ?? 0;
		if (oneShare === 0) {
			weight[at + i] = (here * (depth + 1)) / (zeroShare * (depth - i));
			continue;
		}
		const kept = (next * (depth + 1)) / ((i + 1) * oneShare);
		weight[at + i] = kept;
		next = here - (kept * zeroShare * (depth - i)) / (depth + 1);
	}
	for (let i = at + gone; i < at + depth; i++) {
		feature[i] = feature[i + 1] ?? 0;
		zero[i] = zero[i + 1] ?? 0;
		one[i] = one[i + 1] ?? 0;
	}
}

/** Sum of the weights as `unwind` would leave them, without changing any. */
function weightWithout(
	{ zero, one, weight }: Paths,
	at: number,
	depth: number,
	gone: number,
): number {
	const oneShare = one[at + gone] ?? 0;
	const zeroShare = zero[at + gone] ?? 1;
	let next = weight[at + depth] ?? 0;
	let sum = 0;
	for (let i = depth - 1; i >= 0; i--) {
		const here = weight[at + i] ?? 0;
		if (oneShare === 0) {
			sum += (here * (depth + 1)) / (zeroShare * (depth - i));
			continue;
		}
		const kept = (next * (depth + 1)) / ((i + 1) * oneShare);
		sum += kept;
		next = here - (kept * zeroShare * (depth - i)) / (depth + 1);
	}
	return sum;
}
