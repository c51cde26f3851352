import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";
import { command } from "../command.ts";
import { notOneOf } from "../not-one-of.ts";
import { readLayer } from "../read-layer.ts";
import { readTextLanguage } from "../read-text-language.ts";
import { readTexts } from "../read-texts.ts";

export const score = command({
	name: "score",
	summary: {
		de: "Texte bewerten und prüfen: Länge, Lesbarkeit, Regeln, Chance",
		en: "score and check texts: length, readability, rules, chance",
	},
	usage: [
		"[TEXT…|FILE|-] [--channel NAME] [--lang de|en] [--results RESULTS.csv] [--json]",
	],
	about: {
		de: "Aus einer Datei oder von der Standardeingabe: ein Text je Zeile, Antworten in derselben Reihenfolge.",
		en: "From a file or standard input: one text a line, answers in the same order.",
	},
	options: {
		channel: {
			type: "string",
			short: "c",
			value: "NAME",
			summary: {
				de: "wo der Text steht, z. B. google-ads-headline; sonst plain",
				en: "where the text stands, e.g. google-ads-headline; else plain",
			},
		},
		lang: {
			type: "string",
			value: "de|en",
			summary: {
				de: "Sprache der Texte; sonst wird sie erkannt",
				en: "language of the texts; else it is detected",
			},
		},
		results: {
			type: "string",
			short: "r",
			value: "RESULTS.csv",
			summary: {
				de: "eigene Anzeigen-Ergebnisse, aus denen die Bewertung lernt; siehe lotse calibrate",
				en: "your own ad results for the score to learn from; see lotse calibrate",
			},
		},
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Objekt je Zeile",
				en: "one JSON object a line",
			},
		},
	},
	async run(context) {
		const { values, language } = context;
		const { copyChannels } = await import(
			"@lotse/shared/language/copy-channel.ts"
		);
		const wanted = values.channel ?? "plain";
		if (!isKeyOf(copyChannels, wanted))
			return notOneOf("--channel", wanted, Object.keys(copyChannels));
		const lang = readTextLanguage(values.lang);
		if (!lang.ok) return lang;
		const read = await readTexts(context);
		if (!read.ok) return read;
		const learnt =
			values.results === undefined
				? null
				: await readLayer(values.results, context);
		if (learnt !== null && !learnt.ok) return learnt;
		const { analyseCopy } = await import(
			"@lotse/shared/language/analyse-copy.ts"
		);
		const { scoreHeadline } = await import(
			"@lotse/shared/language/headline/score-headline.ts"
		);
		const { formatCopyReport } = await import("../format-copy-report.ts");
		const options = {
			channel: wanted,
			today: new Date(context.now()).toISOString().slice(0, 10),
			scoreHeadline: (
				text: string,
				about: { readonly language: "de" | "en" | "unknown" },
			) =>
				scoreHeadline(text, {
					...about,
					...(learnt === null ? {} : { layer: learnt.layer }),
				}),
			...lang.options,
		};
		let isScored = false;
		for (const text of read.texts) {
			const report = analyseCopy(text, options);
			isScored ||= report.ok && report.score.ok;
			if (values.json) await context.printJson({ text, ...report });
			else await context.print(formatCopyReport(text, report, language));
		}
		if (isScored && !values.json)
			context.note({
				de: copyMessages.de.scoreMeaning,
				en: copyMessages.en.scoreMeaning,
			});
		return { ok: true };
	},
});

function isKeyOf<T extends object>(
	object: T,
	key: string,
): key is keyof T & string {
	return Object.hasOwn(object, key);
}
