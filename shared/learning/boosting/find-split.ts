import type { BinnedTable } from "./bin-table.ts";
import type { Feature } from "./boosted-model.ts";
import type { BoostingOptions } from "./boosting-options.ts";

/** The best split of one node. */
export type Split = {
	readonly gain: number;
	readonly feature: number;
	/** 1 for each bin that goes left, the bin of missing values included. */
	readonly left: Uint8Array;
	/** Numeric: number of the last bin on the left; categorical: -1. */
	readonly lastLeft: number;
	/** Values of the two leaves a split makes, before shrinkage. */
	readonly leftValue: number;
	readonly rightValue: number;
};

/** Sums of a node: gradients, second derivatives, rows; and the range its value must keep for monotone columns. */
export type NodeSums = {
	readonly gradient: number;
	readonly hessian: number;
	readonly rows: number;
	readonly low: number;
	readonly high: number;
};

/**
 * The best split of a node from its histograms: numeric columns are scanned from low to high, categorical ones in the order of their
 * gradient over second derivative (Fisher 1958: the best of all divisions in two is among these); missing values are tried on both
 * sides, and where the node has none they go with more rows. Monotone columns refuse splits that run the wrong way (Chen and Guestrin
 * 2016 for the gain; XGBoost's bounds for monotone columns).
 *
 * @param histogram gradient, second derivative and rows a bin; columns one after the other from `offsets[column]`, three numbers a bin
 * @returns null where nothing improves the loss by more than `minGain`
 */
export function findSplit(
	histogram: Float64Array,
	offsets: Int32Array,
	binned: BinnedTable,
	features: readonly Feature[],
	columns: readonly number[],
	node: NodeSums,
	options: BoostingOptions,
): Split | null {
	const { minChildHessian, minChildRows } = options;
	const value = (g: number, h: number, l2: number) =>
		Math.min(Math.max(-g / (h + l2), node.low), node.high);
	const fall = (g: number, h: number, w: number, l2: number) =>
		-(g * w + ((h + l2) * w * w) / 2);
	let best: Found | null = null;
	let bestGain = options.minGain;
	for (const column of columns) {
		const offset = offsets[column] ?? 0;
		const missing = binned.missing[column] ?? 0;
		const { levels, monotone } = features[column] ?? {};
		const l2 = options.l2 + (levels ? options.categoryL2 : 0);
		const own = fall(
			node.gradient,
			node.hessian,
			value(node.gradient, node.hessian, options.l2),
			options.l2,
		);
		const order = levels
			? orderCategories(histogram, offset, missing, options.categorySmoothing)
			: null;
		const last = (order?.length ?? missing) - 1;
		const at = offset + missing * 3;
		const missingRows = histogram[at + 2] ?? 0;
		const sides = missingRows > 0 ? [0, 1] : [0];
		for (const side of sides) {
			let g = side * (histogram[at] ?? 0);
			let h = side * (histogram[at + 1] ?? 0);
			let n = side * missingRows;
			for (let k = 0; k < last; k++) {
				const bin = offset + (order ? (order[k] ?? 0) : k) * 3;
				const rows = histogram[bin + 2] ?? 0;
				// An empty bin gives the split before it once more; bin 0 may follow missing values alone.
				if (rows === 0 && k > 0) continue;
				g += histogram[bin] ?? 0;
				h += histogram[bin + 1] ?? 0;
				n += rows;
				if (n < minChildRows || h < minChildHessian) continue;
				const rightH = node.hessian - h;
				if (node.rows - n < minChildRows || rightH < minChildHessian) break;
				const rightG = node.gradient - g;
				// Most splits are hopeless even without bounds; these are told apart with two divisions.
				const free = (g * g) / (h + l2) + (rightG * rightG) / (rightH + l2);
				if (free / 2 - own <= bestGain) continue;
				const leftValue = value(g, h, l2);
				const rightValue = value(rightG, rightH, l2);
				if (monotone && monotone * (rightValue - leftValue) < 0) continue;
				const gain =
					fall(g, h, leftValue, l2) +
					fall(rightG, rightH, rightValue, l2) -
					own;
				if (!(gain > bestGain)) continue;
				bestGain = gain;
				const missingLeft = missingRows > 0 ? side === 1 : n > node.rows - n;
				best = { column, order, last: k, missingLeft, leftValue, rightValue };
			}
		}
	}
	if (best === null) return null;
	const { column, order, last, missingLeft, leftValue, rightValue } = best;
	const missing = binned.missing[column] ?? 0;
	return {
		gain: bestGain,
		feature: column,
		left: sideOfBins(missing, order, last, missingLeft),
		lastLeft: order ? -1 : last,
		leftValue,
		rightValue,
	};
}

/** A division that was looked at; its bins are only written out for the best one. */
type Found = {
	readonly column: number;
	readonly order: readonly number[] | null;
	readonly last: number;
	readonly missingLeft: boolean;
	readonly leftValue: number;
	readonly rightValue: number;
};

/** Categories with rows in this node, from the one that lowers the score most. */
function orderCategories(
	histogram: Float64Array,
	offset: number,
	count: number,
	smoothing: number,
): number[] {
	const ratio = (bin: number) =>
		(histogram[offset + bin * 3] ?? 0) /
		((histogram[offset + bin * 3 + 1] ?? 0) + smoothing);
	return Array.from({ length: count }, (_, bin) => bin)
		.filter((bin) => (histogram[offset + bin * 3 + 2] ?? 0) > 0)
		.sort((a, b) => ratio(a) - ratio(b) || a - b);
}

/** A category without rows here goes where missing values go. */
function sideOfBins(
	missing: number,
	order: readonly number[] | null,
	last: number,
	missingLeft: boolean,
): Uint8Array {
	const left = new Uint8Array(missing + 1);
	if (order === null) left.fill(1, 0, last + 1);
	else {
		left.fill(missingLeft ? 1 : 0);
		for (const [k, bin] of order.entries()) left[bin] = k <= last ? 1 : 0;
	}
	left[missing] = missingLeft ? 1 : 0;
	return left;
}
