import type { ChurnProblem } from "./churn-model.ts";
import { isMissingCell } from "./is-missing-cell.ts";

export type Target =
	| {
			readonly ok: true;
			readonly positive: string;
			/** 1 left, 0 stayed, -1 not known. */
			readonly labels: Int8Array;
	  }
	| { readonly ok: false; readonly problem: ChurnProblem };

const left = new Set([
	"1",
	"yes",
	"ja",
	"true",
	"wahr",
	"y",
	"j",
	"churned",
	"churn",
	"left",
	"lost",
	"gekündigt",
	"abgewandert",
]);

/**
 * Who left and who stayed, from the cells of the target column. Exactly two values are wanted; which of them means "left" is known for
 * 1, yes, ja, true, churned, gekündigt and the like, else it has to be said.
 *
 * @param positive the value that means "left", where it was said
 */
export function readTarget(
	name: string,
	cells: readonly string[],
	positive: string | undefined,
): Target {
	const values = [
		...new Set(
			cells.filter((cell) => !isMissingCell(cell)).map((cell) => cell.trim()),
		),
	].sort();
	const shown = values.slice(0, 5).join(", ");
	const refuse = (
		code: string,
		de: string,
		en: string,
		fixDe: string,
		fixEn: string,
	): Target => ({
		ok: false,
		problem: {
			code,
			column: name,
			message: { de, en },
			fix: { de: fixDe, en: fixEn },
		},
	});
	if (values.length < 2)
		return refuse(
			"one-class",
			`In der Zielspalte ${name} steht ${values.length === 0 ? "nichts" : `überall „${shown}“`}.`,
			`The target column ${name} holds ${values.length === 0 ? "nothing" : `“${shown}” everywhere`}.`,
			"Nehmen Sie Kunden dazu, die gegangen sind, und solche, die geblieben sind.",
			"Add customers who left and customers who stayed.",
		);
	if (values.length > 2)
		return refuse(
			"not-binary",
			`Die Zielspalte ${name} hat ${values.length} verschiedene Werte (${shown}${values.length > 5 ? ", …" : ""}); es müssen zwei sein.`,
			`The target column ${name} has ${values.length} different values (${shown}${values.length > 5 ? ", …" : ""}); there must be two.`,
			"Nennen Sie mit --target eine Spalte wie gegangen: ja oder nein.",
			"Name a column such as left: yes or no with --target.",
		);
	const guessed = values.filter((value) => left.has(value.toLowerCase()));
	const chosen = positive ?? (guessed.length === 1 ? guessed[0] : undefined);
	if (chosen === undefined || !values.includes(chosen))
		return refuse(
			"unknown-positive",
			`Welcher Wert von ${name} heißt „gegangen“: ${shown}?`,
			`Which value of ${name} means “left”: ${shown}?`,
			`Sagen Sie es mit --positive, etwa: --positive "${values[1] ?? ""}"`,
			`Say it with --positive, for example: --positive "${values[1] ?? ""}"`,
		);
	const labels = Int8Array.from(cells, (cell) =>
		isMissingCell(cell) ? -1 : cell.trim() === chosen ? 1 : 0,
	);
	return { ok: true, positive: chosen, labels };
}
