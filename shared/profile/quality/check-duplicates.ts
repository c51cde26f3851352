import type { DataContract, DataTable, GateFinding } from "./data-contract.ts";
import { qualityWords } from "./quality-words.ts";

/** Share of rows whose key stood in an earlier row. */
export function checkDuplicates(
	{ names, rows }: DataTable,
	{ key, mostShare }: NonNullable<DataContract["duplicates"]>,
): GateFinding[] {
	const places = key.map((name) => names.indexOf(name));
	const seen = new Set<string>();
	let repeated = 0;
	let first: number | null = null;
	for (const [i, row] of rows.entries()) {
		const name = JSON.stringify(
			places.map((place) => (row[place] ?? "").trim()),
		);
		if (seen.has(name)) {
			repeated += 1;
			first ??= i + 2;
		}
		seen.add(name);
	}
	if (first === null || repeated / rows.length <= mostShare) return [];
	return [
		{
			gate: "duplicates",
			state: "red",
			column: key.join(", "),
			...qualityWords.repeated(repeated, first, mostShare),
		},
	];
}
