import type { DataContract, DataTable, GateFinding } from "./data-contract.ts";
import { qualityWords } from "./quality-words.ts";
import { readCell } from "./read-cell.ts";

const dayMs = 86_400_000;

/** How old the newest day of a column is. A column without any day is stale. */
export function checkFreshness(
	{ names, rows }: DataTable,
	{ column, withinDays, level }: NonNullable<DataContract["freshness"]>,
	now: number,
): GateFinding[] {
	const at = names.indexOf(column);
	let newest = Number.NEGATIVE_INFINITY;
	for (const row of rows)
		newest = Math.max(
			newest,
			readCell((row[at] ?? "").trim(), "day") ?? Number.NEGATIVE_INFINITY,
		);
	const age = Math.floor(now / dayMs) - newest;
	if (age <= withinDays) return [];
	const told = Number.isFinite(age) ? age : null;
	return [
		{
			gate: "freshness",
			state: level,
			column,
			...qualityWords.stale(told, withinDays),
		},
	];
}
