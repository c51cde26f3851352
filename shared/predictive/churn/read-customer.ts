import type { ChurnModel, Localised } from "./churn-model.ts";
import { isMissingCell } from "./is-missing-cell.ts";
import { readColumn } from "./read-column.ts";
import type { DecimalMark } from "./read-decimal.ts";

/** A customer as the model reads it. */
export type Customer = {
	/** A number a column; NaN where nothing usable stood. */
	readonly row: Float64Array;
	/** What stood there; null where nothing did. */
	readonly shown: readonly (string | null)[];
	readonly notes: readonly Localised[];
	/** Why no probability is given; null where one is. */
	readonly refusal: Localised | null;
};

/**
 * Reads one customer by the columns of a model. A category the training never saw, a cell that is no number and a value somewhat outside
 * the training range are noted and scored. No probability where a number lies more than half the training range outside it, or where
 * more than half of what the model goes by, by importance, is missing.
 *
 * @param cellOf the cell of a column, undefined where the file has no such column
 */
export function readCustomer(
	{ columns }: Pick<ChurnModel, "columns">,
	cellOf: (column: string) => string | undefined,
	mark: DecimalMark,
): Customer {
	const row = new Float64Array(columns.length);
	const shown: (string | null)[] = [];
	const notes: Localised[] = [];
	let refusal: Localised | null = null;
	let absent = 0;
	let whole = 0;
	for (const [
		i,
		{ name, levels, low, high, importance },
	] of columns.entries()) {
		const cell = cellOf(name);
		const x = readColumn(cell, levels, mark);
		row[i] = x;
		const known = cell !== undefined && !isMissingCell(cell);
		const text = known ? cell.trim().slice(0, 80) : null;
		shown.push(text);
		whole += importance;
		if (Number.isNaN(x)) absent += importance;
		if (text !== null && Number.isNaN(x))
			notes.push(
				levels
					? {
							de: `${name}: „${text}“ kam beim Lernen nicht oder kaum vor; gilt als unbekannt.`,
							en: `${name}: “${text}” was not or hardly there in training; taken as not known.`,
						}
					: {
							de: `${name}: „${text}“ ist keine Zahl; gilt als unbekannt.`,
							en: `${name}: “${text}” is no number; taken as not known.`,
						},
			);
		if (low === undefined || high === undefined || Number.isNaN(x)) continue;
		const beyond = Math.max(low - x, x - high);
		if (beyond <= 0) continue;
		const outside = {
			de: `${name} = ${text} liegt außerhalb dessen, woraus gelernt wurde (${low} bis ${high})`,
			en: `${name} = ${text} lies outside what was learned from (${low} to ${high})`,
		};
		if (beyond > (high - low) / 2)
			refusal = {
				de: `${outside.de}, zu weit für eine Aussage.`,
				en: `${outside.en}, too far for a statement.`,
			};
		else notes.push({ de: `${outside.de}.`, en: `${outside.en}.` });
	}
	if (whole > 0 && absent > whole / 2)
		refusal = {
			de: "Mehr als die Hälfte dessen, wonach das Modell geht, ist nicht bekannt.",
			en: "More than half of what the model goes by is not known.",
		};
	return { row, shown, notes, refusal };
}
