import type { BinnedTable } from "./bin-table.ts";
import type { Feature } from "./boosted-model.ts";
import type { BoostingOptions } from "./boosting-options.ts";
import type { GrowthSpace } from "./create-growth-space.ts";
import { findSplit, type NodeSums, type Split } from "./find-split.ts";

/** A tree over bins; leaves carry values before shrinkage. `split` is null at leaves. */
export type BinnedNode = {
	split: Split | null;
	left: number;
	right: number;
	value: number;
};

type Leaf = {
	readonly node: number;
	/** Its rows stand from `start` up to `end` in the list of rows. */
	readonly start: number;
	readonly end: number;
	readonly depth: number;
	readonly sums: NodeSums;
	/** Given back when the tree is done. */
	readonly histogram: Float64Array;
	readonly split: Split | null;
};

/**
 * Grows one tree leaf by leaf, always where the loss falls most, to at most `maxLeaves` leaves and `maxDepth` splits on a path. The
 * smaller child is counted, the larger is what remains (Ke et al. 2017, LightGBM).
 *
 * @param rows rows this tree sees; put in another order
 * @param columns columns this tree sees
 * @param space made for this table and at least as many rows
 */
export function growTree(
	binned: BinnedTable,
	features: readonly Feature[],
	rows: Int32Array,
	columns: readonly number[],
	gradient: Float64Array,
	hessian: Float64Array,
	options: BoostingOptions,
	space: GrowthSpace,
): BinnedNode[] {
	const offsets = new Int32Array(features.length);
	let size = 0;
	for (const column of columns) {
		offsets[column] = size;
		size += ((binned.missing[column] ?? 0) + 1) * 3;
	}
	const count = (start: number, end: number) => {
		const histogram = space.take(size);
		for (const column of columns)
			countColumn(
				histogram,
				offsets[column] ?? 0,
				binned.bins[column] ?? new Uint8Array(),
				rows,
				start,
				end,
				gradient,
				hessian,
			);
		return histogram;
	};
	const open = (
		node: number,
		start: number,
		end: number,
		depth: number,
		sums: NodeSums,
		histogram: Float64Array,
	): Leaf => ({
		node,
		start,
		end,
		depth,
		sums,
		histogram,
		split:
			depth < options.maxDepth
				? findSplit(
						histogram,
						offsets,
						binned,
						features,
						columns,
						sums,
						options,
					)
				: null,
	});

	let sumG = 0;
	let sumH = 0;
	for (const row of rows) {
		sumG += gradient[row] ?? 0;
		sumH += hessian[row] ?? 0;
	}
	const nodes: BinnedNode[] = [
		{ split: null, left: -1, right: -1, value: -sumG / (sumH + options.l2) },
	];
	const root = {
		gradient: sumG,
		hessian: sumH,
		rows: rows.length,
		low: Number.NEGATIVE_INFINITY,
		high: Number.POSITIVE_INFINITY,
	};
	const leaves = [open(0, 0, rows.length, 0, root, count(0, rows.length))];
	while (leaves.length < options.maxLeaves) {
		const at = bestOf(leaves);
		const leaf = leaves[at];
		if (leaf?.split == null) break;
		const { split, start, end, depth } = leaf;
		const bins = binned.bins[split.feature] ?? new Uint8Array();
		const middle = divide(rows, space.scratch, start, end, bins, split.left);
		const leftIsSmall = middle - start <= end - middle;
		const small = leftIsSmall ? count(start, middle) : count(middle, end);
		const large = leaf.histogram;
		for (let i = 0; i < size; i++) large[i] = (large[i] ?? 0) - (small[i] ?? 0);
		const left = leftIsSmall ? small : large;
		const right = leftIsSmall ? large : small;
		const [leftSums, rightSums] = sumsOf(
			leaf,
			split,
			middle,
			rows,
			[gradient, hessian],
			features[split.feature]?.monotone ?? 0,
		);
		const place = nodes.length;
		nodes[leaf.node] = { split, left: place, right: place + 1, value: 0 };
		nodes.push(
			{ split: null, left: -1, right: -1, value: split.leftValue },
			{ split: null, left: -1, right: -1, value: split.rightValue },
		);
		leaves.splice(
			at,
			1,
			open(place, start, middle, depth + 1, leftSums, left),
			open(place + 1, middle, end, depth + 1, rightSums, right),
		);
	}
	for (const { histogram } of leaves) space.give(histogram);
	return nodes;
}

function countColumn(
	histogram: Float64Array,
	offset: number,
	bins: Uint8Array,
	rows: Int32Array,
	start: number,
	end: number,
	gradient: Float64Array,
	hessian: Float64Array,
): void {
	for (let i = start; i < end; i++) {
		const row = rows[i] ?? 0;
		const bin = offset + (bins[row] ?? 0) * 3;
		histogram[bin] = (histogram[bin] ?? 0) + (gradient[row] ?? 0);
		histogram[bin + 1] = (histogram[bin + 1] ?? 0) + (hessian[row] ?? 0);
		histogram[bin + 2] = (histogram[bin + 2] ?? 0) + 1;
	}
}

function bestOf(leaves: readonly Leaf[]): number {
	let best = 0;
	for (const [i, { split }] of leaves.entries())
		if ((split?.gain ?? -1) > (leaves[best]?.split?.gain ?? -1)) best = i;
	return best;
}

/** Puts the rows that go left before the others, both in their old order; returns where the others begin. */
function divide(
	rows: Int32Array,
	scratch: Int32Array,
	start: number,
	end: number,
	bins: Uint8Array,
	left: Uint8Array,
): number {
	let middle = start;
	let others = 0;
	for (let i = start; i < end; i++) {
		const row = rows[i] ?? 0;
		if (left[bins[row] ?? 0] === 1) rows[middle++] = row;
		else scratch[others++] = row;
	}
	rows.set(scratch.subarray(0, others), middle);
	return middle;
}

/** Sums of both children; below a monotone split their values must stay on their side of its middle. */
function sumsOf(
	{ start, end, sums }: Leaf,
	split: Split,
	middle: number,
	rows: Int32Array,
	[gradient, hessian]: readonly [Float64Array, Float64Array],
	monotone: number,
): [NodeSums, NodeSums] {
	let g = 0;
	let h = 0;
	for (let i = start; i < middle; i++) {
		g += gradient[rows[i] ?? 0] ?? 0;
		h += hessian[rows[i] ?? 0] ?? 0;
	}
	const { low, high } = sums;
	const wall = (split.leftValue + split.rightValue) / 2;
	return [
		{
			gradient: g,
			hessian: h,
			rows: middle - start,
			low: monotone < 0 ? Math.max(low, wall) : low,
			high: monotone > 0 ? Math.min(high, wall) : high,
		},
		{
			gradient: sums.gradient - g,
			hessian: sums.hessian - h,
			rows: end - middle,
			low: monotone > 0 ? Math.max(low, wall) : low,
			high: monotone < 0 ? Math.min(high, wall) : high,
		},
	];
}
