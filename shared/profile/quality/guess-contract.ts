import type {
	ColumnContract,
	DataContract,
	DataTable,
} from "./data-contract.ts";
import { readCell } from "./read-cell.ts";

/**
 * A contract to start from: the types a good table shows today, missing values up to twice what they are (one in a hundred at least), half to ten times
 * as many rows. A person should read it before it counts.
 */
export function guessContract({ names, rows }: DataTable): DataContract {
	const columns = names.map((name, at): ColumnContract => {
		const cells = rows
			.map((row) => (row[at] ?? "").trim())
			.filter((cell) => cell !== "");
		const type =
			(["number", "day"] as const).find(
				(one) =>
					cells.length > 0 &&
					cells.every((cell) => readCell(cell, one) !== null),
			) ?? "text";
		const missing = rows.length === 0 ? 0 : 1 - cells.length / rows.length;
		return {
			name,
			type,
			mostMissing: Number(Math.min(1, Math.max(0.01, 2 * missing)).toFixed(3)),
		};
	});
	return {
		columns,
		rows: {
			least: Math.max(1, Math.floor(rows.length / 2)),
			most: Math.max(10, rows.length * 10),
		},
		outliers: { mostShare: 0.02, level: "amber" },
		drift: { level: "red" },
	};
}
