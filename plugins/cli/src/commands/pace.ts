import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatTable } from "../format-table.ts";
import { misuse } from "../misuse.ts";
import { readCampaignDays } from "../read-campaign-days.ts";
import { readOneFile } from "../read-one-file.ts";
import { readWholeNumber } from "../read-whole-number.ts";

const heads = {
	de: [
		"Kampagne",
		"Plan",
		"bis zum nächsten Blick",
		"bringt je Geldeinheit",
		"3 %",
		"97 %",
		"Chance, vorn zu sein",
	],
	en: [
		"campaign",
		"plan",
		"until the next look",
		"brings per unit of money",
		"3 %",
		"97 %",
		"chance to be best",
	],
};

export const pace = command({
	name: "pace",
	summary: {
		de: "Tagesbudgets zwischen zwei Modellläufen in einem Korridor um den Plan lenken",
		en: "steer daily budgets between two model runs, inside a corridor around the plan",
	},
	usage: ["DAYS.csv|- [--corridor N] [--seed N] [--json]"],
	about: {
		de: "Spalten: campaign, planned, spend, conversions, wahlweise value_per_conversion; eine Zeile je Kampagne und Tag seit dem letzten Modelllauf.\nThompson-Zuteilung: Wer sicherer mehr bringt, bekommt mehr; was wenig bekannt ist, wird weiter versucht. Die Summe bleibt die des Plans.",
		en: "Columns: campaign, planned, spend, conversions, and value_per_conversion if need be; a line for each campaign and day since the last model run.\nThompson allocation: what surely brings more gets more, what is little known is still tried. The sum stays the plan’s.",
	},
	options: {
		corridor: {
			type: "string",
			value: "N",
			summary: {
				de: "größter Abstand vom Plan als Anteil, 0 bis 1, sonst 0.2",
				en: "largest distance from the plan as a share, 0 to 1, else 0.2",
			},
		},
		seed: {
			type: "string",
			value: "N",
			summary: {
				de: "Startwert des Zufalls, sonst 1",
				en: "seed of the randomness, else 1",
			},
		},
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Objekt je Zeile", en: "one JSON object a line" },
		},
	},
	async run(context) {
		const { values, language } = context;
		const seed = readWholeNumber("--seed", values.seed, 1, 4_294_967_295);
		if (!seed.ok) return seed;
		const corridor = Number(values.corridor ?? "0.2");
		if (!(corridor >= 0 && corridor <= 1))
			return misuse(
				{
					de: `--corridor ${values.corridor} ist kein Anteil von 0 bis 1.`,
					en: `--corridor ${values.corridor} is not a share from 0 to 1.`,
				},
				{
					de: "Schreiben Sie zum Beispiel: --corridor 0.2",
					en: "Write for example: --corridor 0.2",
				},
			);
		const file = readOneFile(context, "DAYS.csv");
		if (!file.ok) return file;
		const read = await readCampaignDays(file.path, context);
		if (!read.ok) return read;
		const [{ hasPlan }, { paceBudget }] = await Promise.all([
			import("@lotse/shared/causal/bandit/has-plan.ts"),
			import("@lotse/shared/causal/bandit/pace-budget.ts"),
		]);
		if (!hasPlan(read.arms)) return failure([noPlan]);
		const paced = paceBudget(read.arms, corridor, seed.value);
		if (values.json) {
			for (const one of paced) await context.printJson(one);
			return { ok: true };
		}
		const { number, percent } = createFormat(language, "UTC");
		await context.print(
			formatTable([
				heads[language],
				...paced.map(({ name, planned, paced, value, pBest }) => [
					name,
					number(planned),
					number(paced),
					number(value.mean),
					number(value.q3),
					number(value.q97),
					percent(pBest),
				]),
			]),
		);
		return { ok: true };
	},
});

const noPlan = {
	code: "no-plan",
	message: {
		de: "In der Spalte planned steht nirgends Geld.",
		en: "The column planned holds no money anywhere.",
	},
	fix: {
		de: "Tragen Sie das geplante Tagesbudget jeder Kampagne ein.",
		en: "Enter the planned daily budget of each campaign.",
	},
};
