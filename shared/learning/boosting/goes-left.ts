import type { Feature, Tree } from "./boosted-model.ts";

/**
 * Which way a value goes at a split: a number below the threshold to the left; a category whose bit is set to the left; a missing
 * value (NaN) where training sent it. A code the training never saw must come as NaN.
 *
 * @example goesLeft(tree, 0, { name: "tenure" }, 3) // true where the threshold of node 0 is 3.5
 */
export function goesLeft(
	tree: Tree,
	node: number,
	feature: Feature | undefined,
	x: number,
): boolean {
	if (Number.isNaN(x)) return tree.missingLeft[node] === 1;
	const value = tree.value[node] ?? 0;
	if (feature?.levels === undefined) return x < value;
	const word = tree.sets[value]?.[x >> 5] ?? 0;
	return ((word >>> (x & 31)) & 1) === 1;
}
