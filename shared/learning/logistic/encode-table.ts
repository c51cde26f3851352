import type { Table } from "../boosting/boosted-model.ts";

/** One number a logistic regression sees, made from one column. */
export type Term = {
	/** Place of the column in the table. */
	readonly feature: number;
	/** The category this term stands for, "missing" for the indicator of a missing value, null for the number itself. */
	readonly of: number | "missing" | null;
	readonly mean: number;
	/** Standard deviation; 1 where there is none. */
	readonly scale: number;
};

/**
 * How columns become numbers of mean 0 and spread 1: a number as it is, the mean where it is missing, with an indicator where some are;
 * a category as an indicator a level, all 0 where it is missing or was never seen.
 *
 * @param rows rows from which means and spreads are taken
 * @example encodeTable({ features: [{ name: "a" }], columns: [Float64Array.of(1, 3)] }, Int32Array.of(0, 1)) // [{ feature: 0, of: null, mean: 2, scale: 1 }]
 */
export function encodeTable(table: Table, rows: Int32Array): Term[] {
	return table.features.flatMap(({ levels }, feature) => {
		const column = table.columns[feature] ?? new Float64Array();
		const isMissing = (row: number) => Number.isNaN(column[row]);
		const indicator = (of: number | "missing"): Term => {
			const share =
				rows.filter((row) =>
					of === "missing" ? isMissing(row) : column[row] === of,
				).length / rows.length;
			return { feature, of, mean: share, scale: spread(share * (1 - share)) };
		};
		if (levels) return levels.map((_, code) => indicator(code));
		const known = rows.filter((row) => !isMissing(row));
		let mean = 0;
		for (const row of known) mean += (column[row] ?? 0) / known.length;
		let square = 0;
		for (const row of known)
			square += ((column[row] ?? 0) - mean) ** 2 / known.length;
		const number: Term = { feature, of: null, mean, scale: spread(square) };
		return known.length === rows.length
			? [number]
			: [number, indicator("missing")];
	});
}

function spread(square: number): number {
	return square > 0 ? Math.sqrt(square) : 1;
}
