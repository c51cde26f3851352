import type { ChurnModel, Localised } from "./churn-model.ts";
import type { Prepared } from "./prepare-churn.ts";

/** What a reader should know before trusting a model: columns that give the answer away, few cases, guesses, no better than chance. */
export function describeChurnWarnings(
	model: Pick<ChurnModel, "data" | "measures" | "leftOut" | "id">,
	{ mark, unlabelled }: Pick<Prepared, "mark" | "unlabelled">,
): Localised[] {
	const { data, measures } = model;
	const said: Localised[] = [];
	const say = (de: string, en: string) => said.push({ de, en });
	const names = (kind: string) =>
		model.leftOut
			.filter((column) => column.kind === kind)
			.map(({ name }) => name)
			.join(", ");
	if (names("leak"))
		say(
			`Verrät allein schon, wer ging (AUC über 0,98), und wurde weggelassen: ${names("leak")}. Wahrscheinlich erst nach dem Weggang eingetragen; wenn nicht: --keep.`,
			`Alone gives away who left (AUC above .98) and was left out: ${names("leak")}. Probably filled in after the fact; if not: --keep.`,
		);
	if (measures.chosen.auc.value > 0.98)
		say(
			"Das Modell ist zu gut, um wahr zu sein (AUC über 0,98). Prüfen Sie, ob Spalten erst nach dem Weggang gefüllt wurden.",
			"The model is too good to be true (AUC above .98). Check whether columns were filled in after customers left.",
		);
	if (measures.chosen.auc.low <= 0.5)
		say(
			"Ob das Modell besser ist als Raten, ist nicht gesichert. Nehmen Sie mehr Kunden oder andere Spalten.",
			"It is not certain that the model beats guessing. Take more customers or other columns.",
		);
	if (Math.min(data.left, data.rows - data.left) < 100)
		say(
			`Nur ${Math.min(data.left, data.rows - data.left)} Fälle der selteneren Art: Die Spannen sind breit.`,
			`Only ${Math.min(data.left, data.rows - data.left)} cases of the rarer kind: intervals are wide.`,
		);
	for (const kind of ["empty", "constant", "date", "text"] as const)
		if (names(kind))
			say(
				`Weggelassen, ${reasons[kind].de}: ${names(kind)}.`,
				`Left out, ${reasons[kind].en}: ${names(kind)}.`,
			);
	const ids = names("id");
	if (ids)
		say(
			`Als Kennung erkannt und nicht zum Lernen benutzt: ${ids}.`,
			`Taken for an id and not learned from: ${ids}.`,
		);
	if (unlabelled > 0)
		say(
			`${unlabelled} Zeilen ohne Ziel wurden übergangen.`,
			`${unlabelled} rows without a target were passed over.`,
		);
	if (mark === ",")
		say(
			"Zahlen wurden mit Dezimalkomma gelesen.",
			"Numbers were read with a decimal comma.",
		);
	return said;
}

const reasons = {
	empty: { de: "weil leer", en: "being empty" },
	constant: { de: "weil überall gleich", en: "being the same everywhere" },
	date: {
		de: "weil ein Datum (rechnen Sie es in Tage seit … um)",
		en: "being a date (turn it into days since …)",
	},
	text: {
		de: "weil freier Text oder zu viele Werte",
		en: "being free text or of too many values",
	},
};
