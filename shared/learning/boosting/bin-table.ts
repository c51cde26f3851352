import type { Table } from "./boosted-model.ts";
import { findBinEdges } from "./find-bin-edges.ts";

/** A table in small whole numbers: what a histogram counts. */
export type BinnedTable = {
	/** A bin a row and column; `missing[column]` stands for a missing value. */
	readonly bins: readonly Uint8Array[];
	/** Number of the bin of missing values, which is the last. */
	readonly missing: readonly number[];
	/** Edges of numeric columns, null for categorical ones. */
	readonly edges: readonly (Float64Array | null)[];
};

/**
 * Sorts every value of a table into at most `mostBins` bins a column plus one for missing values. The edges are found from the rows
 * that are trained on; other rows are sorted into the same bins.
 *
 * @param rows rows that decide on the edges
 * @param mostBins from 2 to 254
 * @example binTable({ features: [{ name: "a" }], columns: [Float64Array.of(1, 2, NaN)] }, Int32Array.of(0, 1, 2), 254).bins[0] // [0, 1, 2]
 */
export function binTable(
	table: Table,
	rows: Int32Array,
	mostBins: number,
): BinnedTable {
	const edges = table.features.map(({ levels }, f) =>
		levels === undefined
			? findBinEdges(
					table.columns[f] ?? new Float64Array(),
					rows,
					Math.min(mostBins, 254),
				)
			: null,
	);
	const missing = table.features.map(
		({ levels }, f) => levels?.length ?? (edges[f]?.length ?? 0) + 1,
	);
	if (missing.some((count) => count > 254))
		throw new RangeError("A categorical column has more than 254 levels");
	const bins = table.columns.map((column, f) =>
		binColumn(column, edges[f] ?? null, missing[f] ?? 0),
	);
	return { bins, missing, edges };
}

function binColumn(
	column: Float64Array,
	edges: Float64Array | null,
	missing: number,
): Uint8Array {
	return Uint8Array.from(column, (x) => {
		if (Number.isNaN(x)) return missing;
		return edges === null ? x : countAtMost(edges, x);
	});
}

/** How many of the rising edges are <= x. */
function countAtMost(edges: Float64Array, x: number): number {
	let low = 0;
	let high = edges.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((edges[middle] ?? 0) <= x) low = middle + 1;
		else high = middle;
	}
	return low;
}
