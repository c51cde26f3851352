import type { Outcome as ItemOutcome } from "@lotse/shared/predictive/recommend/explore-list.ts";
import type { Context, Outcome } from "./command.ts";
import { failure } from "./failure.ts";
import { readNumber } from "./read-number.ts";
import { readTable } from "./read-table.ts";
import { unreadableCell } from "./unreadable-cell.ts";

const names = {
	item: ["item", "item_id", "product", "sku", "artikel", "produkt"],
	shown: ["shown", "impressions", "gezeigt", "einblendungen"],
	taken: ["taken", "clicks", "purchases", "genommen", "klicks"],
} as const;

/** Reads how often each item was shown and taken; several lines of one item add up. */
export async function readOutcomes(
	path: string,
	context: Context,
): Promise<
	| { readonly ok: true; readonly outcomes: ReadonlyMap<string, ItemOutcome> }
	| (Outcome & { ok: false })
> {
	const read = await readTable(path, context);
	if (!read.ok) return read;
	const { table } = read;
	const at = {
		item: table.place(...names.item),
		shown: table.place(...names.shown),
		taken: table.place(...names.taken),
	};
	const lacking = (["item", "shown", "taken"] as const).find(
		(key) => at[key] < 0,
	);
	if (lacking !== undefined) return failure([missing(table.file, lacking)]);
	const outcomes = new Map<string, ItemOutcome>();
	for (const { cells, line } of table.rows) {
		const count = (key: "shown" | "taken") => readNumber(cells[at[key]] ?? "");
		const shown = count("shown");
		const taken = count("taken");
		const isCount = (value: number | null): value is number =>
			value !== null && Number.isInteger(value) && value >= 0;
		const wrong = !isCount(shown)
			? "shown"
			: !isCount(taken) || taken > shown
				? "taken"
				: null;
		if (wrong !== null || shown === null || taken === null) {
			const key = wrong ?? "shown";
			return failure([
				unreadableCell(
					table,
					line,
					at[key],
					cells[at[key]] ?? "",
					noCount,
					fix,
				),
			]);
		}
		const item = (cells[at.item] ?? "").trim();
		const known = outcomes.get(item) ?? { shown: 0, taken: 0 };
		outcomes.set(item, {
			shown: known.shown + shown,
			taken: known.taken + taken,
		});
	}
	return { ok: true, outcomes };
}

const noCount = {
	de: "ist keine Anzahl, oder mehr als gezeigt wurde.",
	en: "is no count, or more than was shown.",
};
const fix = {
	de: "Schreiben Sie ganze Zahlen ab 0; taken höchstens so groß wie shown.",
	en: "Write whole numbers from 0 up; taken no larger than shown.",
};

const missing = (file: string, name: string) => ({
	code: "unknown-column",
	file,
	row: 1,
	column: name,
	message: {
		de: `Die Spalte ${name} fehlt.`,
		en: `The column ${name} is missing.`,
	},
	fix: {
		de: "Eine Zeile je Artikel: item, shown, taken.",
		en: "A line for each item: item, shown, taken.",
	},
});
