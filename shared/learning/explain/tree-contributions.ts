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
	let base = model.base;
	for (const tree of model.trees) {
		base += meanOf(tree, 0);
		walk(model, tree, row, 0, [], 1, 1, -1, effects);
	}
	return { base, effects };
}

/** Mean of a tree's leaves by their cover. */
function meanOf(tree: Tree, node: number): number {
	if ((tree.feature[node] ?? -1) < 0) return tree.value[node] ?? 0;
	const left = tree.left[node] ?? 0;
	const right = tree.right[node] ?? 0;
	const cover = tree.cover[node] ?? 1;
	return (
		((tree.cover[left] ?? 0) / cover) * meanOf(tree, left) +
		((tree.cover[right] ?? 0) / cover) * meanOf(tree, right)
	);
}

/** One column on the way down: shares of the ways through that exist without it, with it, and the weight of subsets of its length. */
type Step = { feature: number; zero: number; one: number; weight: number };

function walk(
	model: BoostedModel,
	tree: Tree,
	row: ArrayLike<number>,
	node: number,
	before: readonly Step[],
	zero: number,
	one: number,
	feature: number,
	effects: Float64Array,
): void {
	let path = extend(before, zero, one, feature);
	const column = tree.feature[node] ?? -1;
	if (column < 0) {
		const value = tree.value[node] ?? 0;
		for (let i = 1; i < path.length; i++) {
			const step = path[i];
			if (step === undefined) continue;
			effects[step.feature] =
				(effects[step.feature] ?? 0) +
				weightWithout(path, i) * (step.one - step.zero) * value;
		}
		return;
	}
	const x = row[column] ?? Number.NaN;
	const left = tree.left[node] ?? 0;
	const right = tree.right[node] ?? 0;
	const hot = goesLeft(tree, node, model.features[column], x) ? left : right;
	const cold = hot === left ? right : left;
	const earlier = path.findIndex((step) => step.feature === column);
	const seen = path[earlier];
	if (seen !== undefined) path = unwind(path, earlier);
	const cover = tree.cover[node] ?? 1;
	const share = (child: number) =>
		((tree.cover[child] ?? 0) / cover) * (seen?.zero ?? 1);
	walk(
		model,
		tree,
		row,
		hot,
		path,
		share(hot),
		seen?.one ?? 1,
		column,
		effects,
	);
	walk(model, tree, row, cold, path, share(cold), 0, column, effects);
}

function extend(
	before: readonly Step[],
	zero: number,
	one: number,
	feature: number,
): Step[] {
	const size = before.length;
	const path = before.map((step) => ({ ...step }));
	path.push({ feature, zero, one, weight: size === 0 ? 1 : 0 });
	for (let i = size - 1; i >= 0; i--) {
		const here = path[i];
		const next = path[i + 1];
		if (here === undefined || next === undefined) continue;
		next.weight += (one * here.weight * (i + 1)) / (size + 1);
		here.weight = (zero * here.weight * (size - i)) / (size + 1);
	}
	return path;
}

/** The path as if the step at `at` had never been taken. */
function unwind(path: readonly Step[], at: number): Step[] {
	const weights = weightsWithout(path, at);
	return path
		.filter((_, i) => i !== at)
		.map(({ feature, zero, one }, i) => ({
			feature,
			zero,
			one,
			weight: weights[i] ?? 0,
		}));
}

function weightsWithout(path: readonly Step[], at: number): number[] {
	const size = path.length - 1;
	const { one, zero } = path[at] ?? { one: 0, zero: 1 };
	const weights = new Array<number>(size).fill(0);
	let next = path[size]?.weight ?? 0;
	for (let i = size - 1; i >= 0; i--) {
		const weight = path[i]?.weight ?? 0;
		if (one !== 0) {
			const kept = (next * (size + 1)) / ((i + 1) * one);
			weights[i] = kept;
			next = weight - (kept * zero * (size - i)) / (size + 1);
		} else weights[i] = (weight * (size + 1)) / (zero * (size - i));
	}
	return weights;
}

function weightWithout(path: readonly Step[], at: number): number {
	return weightsWithout(path, at).reduce((sum, weight) => sum + weight, 0);
}
