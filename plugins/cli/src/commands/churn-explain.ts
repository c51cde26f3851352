import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { command } from "../command.ts";
import { formatTable } from "../format-table.ts";
import { misuse } from "../misuse.ts";
import { readChurnInputs } from "../read-churn-inputs.ts";
import { readWholeNumber } from "../read-whole-number.ts";

const words = {
	de: {
		heads: ["Spalte", "Wert", "Wirkung (Log-Odds)"],
		base: "ein mittlerer Kunde",
		adjustment: "Kalibrierung",
		sum: "zusammen",
		unknown: "nicht bekannt",
	},
	en: {
		heads: ["column", "value", "effect (log-odds)"],
		base: "an average customer",
		adjustment: "calibration",
		sum: "in all",
		unknown: "not known",
	},
};

export const churnExplain = command({
	name: "churn explain",
	summary: {
		de: "die Einschätzung eines Kunden in ihre Teile zerlegen",
		en: "take the score of a customer apart",
	},
	usage: ["MODEL.json CUSTOMERS.csv|- [--row N] [--json]"],
	about: {
		de: "Die Teile summieren sich genau zu den Log-Odds der Wahrscheinlichkeit (Shapley-Werte der Bäume, Terme der Regression).\nEs sind Zusammenhänge im Modell, keine Ursachen.",
		en: "The parts sum exactly to the log-odds of the probability (Shapley values of the trees, terms of the regression).\nThey are associations within the model, not causes.",
	},
	options: {
		row: {
			type: "string",
			value: "N",
			summary: {
				de: "welcher Kunde, ab 1 ohne die Kopfzeile; sonst der erste",
				en: "which customer, from 1 without the header; else the first",
			},
		},
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const row = readWholeNumber("--row", context.values.row, 1);
		if (!row.ok) return row;
		const read = await readChurnInputs(context);
		if (!read.ok) return read;
		const { model, sheet, mark, idOf, cellOf } = read;
		if (row.value < 1 || row.value > sheet.rows.length)
			return misuse(
				{
					de: `Eine Zeile ${row.value} gibt es nicht; es sind ${sheet.rows.length} Kunden.`,
					en: `There is no row ${row.value}; there are ${sheet.rows.length} customers.`,
				},
				{
					de: "Gezählt wird ab 1, ohne die Kopfzeile.",
					en: "Counting starts at 1, without the header.",
				},
			);
		const { scoreCustomer } = await import(
			"@lotse/shared/predictive/churn/score-customer.ts"
		);
		const { language, values, printJson, print } = context;
		const at = row.value - 1;
		const id = idOf(at);
		const score = scoreCustomer(model, cellOf(at), mark);
		if (score.abstain) {
			if (values.json)
				await printJson({ id, p: null, abstain: true, reason: score.reason });
			else await print(`${id}: ${score.reason[language]}`);
			return { ok: true };
		}
		const { p, interval, reasons, notes, contributions } = score;
		const { base, adjustment, logOdds } = contributions;
		if (values.json) {
			await printJson({
				id,
				p,
				interval,
				logOdds,
				base,
				contributions: reasons,
				adjustment,
				abstain: false,
				notes,
			});
			return { ok: true };
		}
		const said = words[language];
		const { number, percent } = createFormat(language, "UTC");
		const figure = (x: number) => number(Math.round(x * 10_000) / 10_000);
		const lines = [
			said.heads,
			[said.base, "", figure(base)],
			...reasons.map(({ feature, value, effect }) => [
				feature,
				value ?? said.unknown,
				figure(effect),
			]),
			...(adjustment === 0 ? [] : [[said.adjustment, "", figure(adjustment)]]),
			[said.sum, "", figure(logOdds)],
		];
		await print(
			`${id}: ${percent(p)} (${percent(interval.low)} – ${percent(interval.high)})\n${formatTable(lines)}`,
		);
		for (const note of notes) context.note(note);
		return { ok: true };
	},
});
