import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatTests } from "../format-tests.ts";
import { misuse } from "../misuse.ts";
import { readModel } from "../read-model.ts";
import { readWholeNumber } from "../read-whole-number.ts";

export const mmmTests = command({
	name: "mmm tests",
	summary: {
		de: "welcher Test je Kanal die nächste Aufteilung am meisten verbessern würde",
		en: "which test of a channel would improve the next split most",
	},
	usage: ["MODEL.json [--weeks N] [--seed N] [--json]"],
	about: {
		de: "Ein Test lässt einen Kanal in der Hälfte der Märkte pausieren oder verdoppelt ihn dort. Mehr als alles Unbekannte kostet, ist kein Test wert.",
		en: "A test pauses or doubles a channel in half the markets. No test is worth more than all that is unknown costs.",
	},
	options: {
		weeks: {
			type: "string",
			value: "N",
			summary: {
				de: "Länge des Tests, 1 bis 26 Wochen, sonst 4",
				en: "length of the test, 1 to 26 weeks, else 4",
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
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const { values, language } = context;
		const weeks = readWholeNumber("--weeks", values.weeks, 4, 26);
		if (!weeks.ok) return weeks;
		if (weeks.value === 0) return noWeeks;
		const seed = readWholeNumber("--seed", values.seed, 1, 4_294_967_295);
		if (!seed.ok) return seed;
		const read = await readModel(context);
		if (!read.ok) return read;
		const { weighTests } = await import(
			"@lotse/shared/causal/budget/weigh-tests.ts"
		);
		const result = weighTests(
			read.model,
			{},
			{ weeks: weeks.value, seed: seed.value },
		);
		if (!result.ok) return failure(result.problems);
		if (values.json) await context.printJson(result.weighed);
		else
			await context.print(
				formatTests(result.weighed, read.model.spec.target, language),
			);
		return { ok: true };
	},
});

const noWeeks = misuse(
	{
		de: "--weeks 0 ist kein Test.",
		en: "--weeks 0 is no test.",
	},
	{
		de: "Geben Sie 1 bis 26 Wochen an: --weeks 4",
		en: "Give 1 to 26 weeks: --weeks 4",
	},
);
