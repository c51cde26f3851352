import type { ChurnModel, Localised } from "./churn-model.ts";

/** The model card: what it learned from, how it was checked, how good it is, what it must not be used for, in plain words. */
export function describeChurnModel(
	model: Omit<ChurnModel, "card" | "warnings">,
): Localised {
	const { data, measures, columns, scorer, target } = model;
	const top = [...columns]
		.sort((a, b) => b.importance - a.importance)
		.slice(0, 3)
		.map(({ name }) => name)
		.join(", ");
	const share = (100 * data.left) / data.rows;
	const { auc } = measures.chosen;
	const en = (x: number, digits = 3) => x.toFixed(digits);
	const de = (x: number, digits = 3) => en(x, digits).replace(".", ",");
	const boosted = scorer.kind === "boosting";
	return {
		de: [
			`Gelernt aus ${data.rows} Kunden, von denen ${de(share, 1)} % gegangen sind (${target.name} = ${target.positive}).`,
			data.validation === "time"
				? `Geprüft an ${data.asked} späteren Kunden, jeweils aus dem, was vorher war.`
				: `Geprüft an ${data.asked} Kunden, die das Modell beim Lernen nicht kannte (fünf Teile).`,
			`Von zwei zufälligen Kunden, einem, der ging, und einem, der blieb, erkennt es in ${de(100 * auc.value, 1)} von 100 Fällen den richtigen (${de(100 * auc.low, 1)} bis ${de(100 * auc.high, 1)}).`,
			boosted
				? `Gewählt: Bäume (Boosting), weil sie die Wahrscheinlichkeiten nachweislich besser treffen als die logistische Regression (AUC ${de(measures.logistic.auc.value)}).`
				: `Gewählt: logistische Regression; Bäume (AUC ${de(measures.boosting.auc.value)}) sind nicht nachweislich besser.`,
			`Am meisten zählen: ${top}.`,
			"Es sagt, wer geht, nicht wen ein Angebot hält; das zeigt erst ein Versuch. Gründe sind Zusammenhänge, keine Ursachen.",
		].join("\n"),
		en: [
			`Learned from ${data.rows} customers, of whom ${en(share, 1)} % left (${target.name} = ${target.positive}).`,
			data.validation === "time"
				? `Checked on ${data.asked} later customers, each from what was before.`
				: `Checked on ${data.asked} customers it had not learned from (five parts).`,
			`Of two random customers, one who left and one who stayed, it picks the right one in ${en(100 * auc.value, 1)} of 100 cases (${en(100 * auc.low, 1)} to ${en(100 * auc.high, 1)}).`,
			boosted
				? `Chosen: trees (boosting), because their probabilities are demonstrably better than those of the logistic regression (AUC ${en(measures.logistic.auc.value)}).`
				: `Chosen: logistic regression; trees (AUC ${en(measures.boosting.auc.value)}) are not demonstrably better.`,
			`What counts most: ${top}.`,
			"It says who leaves, not whom an offer would keep; only an experiment shows that. Reasons are associations, not causes.",
		].join("\n"),
	};
}
