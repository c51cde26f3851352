import type { BinnedTable } from "./bin-table.ts";

/** Memory that trees of one training share, so that tens of thousands of histograms need not be made and swept up again. */
export type GrowthSpace = {
	/** A histogram that nobody uses, filled with 0 up to `size`. */
	readonly take: (size: number) => Float64Array;
	/** Gives one back. */
	readonly give: (histogram: Float64Array) => void;
	/** One number a row. */
	readonly scratch: Int32Array;
};

/**
 * Space for trees over a table: histograms of full size, made when none is free. Large arrays lie outside the engine's own heap; making one a node
 * calls for a full sweep of everything that lives, every few hundred nodes, which in a process with much else in it costs more than the training.
 *
 * @param rows most rows a tree sees
 */
export function createGrowthSpace(
	{ missing }: Pick<BinnedTable, "missing">,
	rows: number,
): GrowthSpace {
	const full = missing.reduce((sum, bins) => sum + (bins + 1) * 3, 0);
	const free: Float64Array[] = [];
	return {
		take: (size) => (free.pop() ?? new Float64Array(full)).fill(0, 0, size),
		give: (histogram) => {
			free.push(histogram);
		},
		scratch: new Int32Array(rows),
	};
}
