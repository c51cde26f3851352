import {
	exportColumns,
	type Meaning,
	type PlatformColumns,
} from "./export-columns.ts";

export type MatchedHeader = {
	readonly columns: PlatformColumns;
	/** Position of each meaning in the line. */
	readonly at: { readonly [meaning in Meaning]?: number };
	/** From a column such as `Amount spent (EUR)`. */
	readonly currency: string | null;
};

const marked = /\s*\(([A-Z]{3})\)$/;

/**
 * Which platform's header a line is, and where each column stands; null when it is none. A header names a time, a cost, and whatever
 * tells its platform from the others.
 *
 * @example matchHeader(["Tag", "Kampagne", "Kosten"])?.columns.platform // "google-ads"
 */
export function matchHeader(cells: readonly string[]): MatchedHeader | null {
	const names = cells.map((cell) =>
		cell.trim().replace(marked, "").toLowerCase(),
	);
	for (const columns of exportColumns) {
		const at: { [meaning in Meaning]?: number } = {};
		for (const [meaning, wanted] of Object.entries(columns.names)) {
			const found = wanted
				.map((name) => names.indexOf(name))
				.find((index) => index >= 0);
			if (found !== undefined) at[meaning as Meaning] = found;
		}
		const hasTime = at.day !== undefined || at.week !== undefined;
		if (!hasTime || columns.needs.some((meaning) => at[meaning] === undefined))
			continue;
		const inCost = marked.exec(cells[at.cost ?? -1]?.trim() ?? "");
		return { columns, at, currency: inCost?.[1] ?? null };
	}
	return null;
}
