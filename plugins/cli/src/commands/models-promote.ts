import { command } from "../command.ts";
import { misuse } from "../misuse.ts";
import { moveModel } from "../move-model.ts";
import { moveOptions } from "../move-options.ts";
import { notOneOf } from "../not-one-of.ts";
import { readNumber } from "../read-number.ts";

const goals = ["shadow", "canary", "active"] as const;

export const modelsPromote = command({
	name: "models promote",
	summary: {
		de: "ein Modell in den Schatten, den Probelauf oder aktiv schalten",
		en: "put a model into the shadow, the canary, or make it active",
	},
	usage: ["ID --to shadow|canary|active [--share 0.1] [--note TEXT] [--json]"],
	about: {
		de: "Aktiv und im Probelauf antwortet nur, was seine Prüfung bestanden hat. Der Probelauf bekommt einen Anteil der Kunden, höchstens die Hälfte; dieselben Kunden immer wieder.",
		en: "Only what has passed its check answers, as active or canary. The canary gets a share of the customers, half at most; the same customers each time.",
	},
	options: {
		to: {
			type: "string",
			value: "STAGE",
			summary: { de: goals.join(", "), en: goals.join(", ") },
		},
		share: {
			type: "string",
			value: "SHARE",
			summary: {
				de: "Anteil des Probelaufs, 0.01 bis 0.5; sonst 0.1",
				en: "share of the canary, 0.01 to 0.5; else 0.1",
			},
		},
		...moveOptions,
	},
	async run(context) {
		const { to, share } = context.values;
		const goal = goals.find((one) => one === to);
		if (goal === undefined) return notOneOf("--to", to ?? "", goals);
		const part = share === undefined ? undefined : readNumber(share);
		if (part === null || (part !== undefined && !(part >= 0.01 && part <= 0.5)))
			return misuse(
				{
					de: `--share ${share} liegt nicht zwischen 0.01 und 0.5.`,
					en: `--share ${share} is not between 0.01 and 0.5.`,
				},
				{ de: "Schreiben Sie: --share 0.1", en: "Write: --share 0.1" },
			);
		return moveModel(context, goal, part);
	},
});
