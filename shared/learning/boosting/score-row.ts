import type { BoostedModel } from "./boosted-model.ts";
import { goesLeft } from "./goes-left.ts";

/**
 * The score of one row: log-odds for logistic models, the value for squared, the log of the rate for poisson. O(trees × depth).
 *
 * @param row a number a feature, in the model's order; NaN for missing
 * @example scoreRow({ objective: "squared", features: [], base: 2, trees: [] }, []) // 2
 */
export function scoreRow(model: BoostedModel, row: ArrayLike<number>): number {
	let score = model.base;
	for (const tree of model.trees) {
		let node = 0;
		let feature = tree.feature[0] ?? -1;
		while (feature >= 0) {
			const x = row[feature] ?? Number.NaN;
			node =
				(goesLeft(tree, node, model.features[feature], x)
					? tree.left[node]
					: tree.right[node]) ?? 0;
			feature = tree.feature[node] ?? -1;
		}
		score += tree.value[node] ?? 0;
	}
	return score;
}
