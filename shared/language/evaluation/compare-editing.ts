import { editShare } from "./edit-share.ts";
import type { PassRate } from "./eval-report.ts";
import { meanInterval } from "./mean-interval.ts";
import { passRate } from "./pass-rate.ts";

/** What became of one written text. */
export type EditedText = {
	readonly templateId: string;
	readonly templateVersion: number;
	readonly model: string;
	readonly writtenText: string;
	readonly text: string;
	/** Whether a person let it through. */
	readonly isApproved: boolean;
};

export type EditingRow = {
	readonly templateId: string;
	readonly templateVersion: number;
	readonly model: string;
	/** Mean share of words people changed before they let a text through; null below three such texts. */
	readonly edited: {
		readonly share: number;
		readonly interval: readonly [number, number];
	} | null;
	/** Let through, of all that somebody decided on. */
	readonly approved: PassRate;
	/** Whether it needs less editing than every other row, told by intervals that do not touch. */
	readonly isLeast: boolean;
};

const confidence = 0.95;

/**
 * Which template with which model needs least editing. Means of the edit share with Student's t interval, least edited first; a row is named
 * the least only where its interval ends below every other's: with little data none is.
 *
 * Worked value: two rows of 20 texts each, one never edited, one always by half → the first is the least.
 */
export function compareEditing(texts: readonly EditedText[]): EditingRow[] {
	const groups = new Map<string, EditedText[]>();
	for (const text of texts) {
		const key = JSON.stringify([
			text.templateId,
			text.templateVersion,
			text.model,
		]);
		const known = groups.get(key);
		if (known) known.push(text);
		else groups.set(key, [text]);
	}
	const rows = [...groups.values()].flatMap(rowOf);
	return rows
		.map((row) => ({ ...row, isLeast: isLeast(row, rows) }))
		.sort((a, b) => (a.edited?.share ?? 2) - (b.edited?.share ?? 2));
}

type Row = Omit<EditingRow, "isLeast">;

function rowOf(group: readonly EditedText[]): Row[] {
	const [first] = group;
	if (first === undefined) return [];
	const { templateId, templateVersion, model } = first;
	const shares = group
		.filter(({ isApproved }) => isApproved)
		.map(({ writtenText, text }) => editShare(writtenText, text));
	return [
		{
			templateId,
			templateVersion,
			model,
			edited: editedOf(shares),
			approved: passRate(
				group.map(({ isApproved }) => isApproved),
				confidence,
			),
		},
	];
}

function editedOf(shares: readonly number[]): Row["edited"] {
	const known = meanInterval(shares, confidence);
	return known === null
		? null
		: { share: known.mean, interval: known.interval };
}

function isLeast({ edited }: Row, rows: readonly Row[]): boolean {
	const others = rows.flatMap((row) => row.edited ?? []);
	if (edited === null || others.length < 2) return false;
	return others.every(
		(other) => other === edited || edited.interval[1] < other.interval[0],
	);
}
