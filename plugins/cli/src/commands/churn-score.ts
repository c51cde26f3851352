import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { command } from "../command.ts";
import { readChurnInputs } from "../read-churn-inputs.ts";

const levels = {
	low: { de: "niedrig", en: "low" },
	medium: { de: "mittel", en: "medium" },
	high: { de: "hoch", en: "high" },
};

export const churnScore = command({
	name: "churn score",
	summary: {
		de: "wie wahrscheinlich jeder Kunde geht, und warum",
		en: "how likely each customer is to leave, and why",
	},
	usage: ["MODEL.json CUSTOMERS.csv|- [--json]"],
	about: {
		de: "Eine Antwort je Zeile, in derselben Reihenfolge. Die Spanne gilt für Kunden, die gleich eingeschätzt werden.\nWo ein Kunde dem nicht gleicht, woraus gelernt wurde, wird keine Zahl genannt (abstain).",
		en: "One answer a line, in the same order. The interval holds for customers scored alike.\nWhere a customer is unlike what was learned from, no figure is given (abstain).",
	},
	options: {
		json: {
			type: "boolean",
			summary: {
				de: 'ein JSON-Objekt je Zeile: {"id":…,"p":…,"interval":…,"level":…,"reasons":[…]}',
				en: 'one JSON object a line: {"id":…,"p":…,"interval":…,"level":…,"reasons":[…]}',
			},
		},
	},
	async run(context) {
		const read = await readChurnInputs(context);
		if (!read.ok) return read;
		const { model, sheet, mark, idOf, cellOf } = read;
		const { language, values } = context;
		const { percent } = createFormat(language, "UTC");
		const { scoreCustomer } = await import(
			"@lotse/shared/predictive/churn/score-customer.ts"
		);
		for (const i of sheet.rows.keys()) {
			const id = idOf(i);
			const score = scoreCustomer(model, cellOf(i), mark);
			const { notes } = score;
			if (values.json)
				await context.printJson(
					score.abstain
						? {
								id,
								p: null,
								interval: null,
								level: null,
								reasons: [],
								abstain: true,
								reason: score.reason,
								notes,
							}
						: {
								id,
								p: score.p,
								interval: score.interval,
								level: score.level,
								reasons: score.reasons.slice(0, 3),
								abstain: false,
								notes,
							},
				);
			else if (score.abstain)
				await context.print(`${id}  –  ${score.reason[language]}`);
			else {
				const { p, interval, level, reasons } = score;
				const said = [
					...reasons.slice(0, 3).map(({ words }) => words[language]),
					...notes.map((note) => note[language]),
				];
				await context.print(
					`${id}  ${percent(p)} (${percent(interval.low)} – ${percent(interval.high)})  ${levels[level][language]}  ${said.join("; ")}`,
				);
			}
		}
		return { ok: true };
	},
});
