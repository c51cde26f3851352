import { command } from "../command.ts";
import { readTextLanguage } from "../read-text-language.ts";
import { readTexts } from "../read-texts.ts";

const words = {
	de: {
		valence: "Klang",
		arousal: "Erregung",
		values: "Werte",
		none: "zu wenige Wörter, die etwas sagen",
		unknown: "weder Deutsch noch Englisch erkannt",
	},
	en: {
		valence: "valence",
		arousal: "arousal",
		values: "values",
		none: "too few words that say anything",
		unknown: "neither German nor English recognised",
	},
};

export const tone = command({
	name: "tone",
	summary: {
		de: "Klang und Werte eines Textes, mit den Wörtern dahinter",
		en: "tone of a text and the values it speaks of, with the words behind them",
	},
	usage: ["[TEXT…|FILE|-] [--lang de|en] [--json]"],
	about: {
		de: "Ein Text je Zeile. Klang −1 unangenehm bis 1 angenehm, Erregung −1 ruhig bis 1 aufregend, nach einer kleinen eigenen Wortliste; Werte nach einer Liste von Wörtern je Wert. Sagt, wie die Wörter sind, nicht, was Leser empfinden. Unter drei (Klang) oder fünf (Werte) Wörtern enthält es sich.",
		en: "One text a line. Valence −1 unpleasant to 1 pleasant, arousal −1 calm to 1 exciting, by a small word list of our own; values by a list of words each. Says what the words are like, not what readers feel. Below three (tone) or five (values) words it abstains.",
	},
	options: {
		json: {
			type: "boolean",
			summary: {
				de: 'ein JSON-Objekt je Text: {"tone":{…},"associations":{…}}',
				en: 'one JSON object a text: {"tone":{…},"associations":{…}}',
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
	},
	async run(context) {
		const { values, language } = context;
		const lang = readTextLanguage(values.lang);
		if (!lang.ok) return lang;
		const read = await readTexts(context);
		if (!read.ok) return read;
		const { measureTone } = await import(
			"@lotse/shared/language/tone/measure-tone.ts"
		);
		const { measureAssociations } = await import(
			"@lotse/shared/language/tone/measure-associations.ts"
		);
		const { brandValues } = await import(
			"@lotse/shared/language/tone/brand-values.ts"
		);
		const says = words[language];
		const number = new Intl.NumberFormat(language, {
			maximumFractionDigits: 2,
			signDisplay: "exceptZero",
		});
		const percent = new Intl.NumberFormat(language, { style: "percent" });
		for (const text of read.texts) {
			const measured = measureTone(text, lang.options);
			const associations = measureAssociations(text, brandValues, lang.options);
			if (values.json) {
				await context.printJson({ tone: measured, associations });
				continue;
			}
			const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text;
			const named = measured.hits.map(({ text: said, negated, valence }) =>
				negated
					? `¬${said} ${number.format(valence)}`
					: `${said} ${number.format(valence)}`,
			);
			const means = measured.ok
				? (["valence", "arousal"] as const).map((name) => {
						const { value, interval } = measured[name];
						return `${says[name]} ${number.format(value)} (${interval.map((end) => number.format(end)).join(" … ")})`;
					})
				: [measured.reason === "too-few-words" ? says.none : says.unknown];
			const near = associations.ok
				? associations.values
						.filter(({ count }) => count > 0)
						.map(
							({ name, share, hits }) =>
								`${name[language]}${share === null ? "" : ` ${percent.format(share.value)} (${share.interval.map((end) => percent.format(end)).join(" … ")})`}: ${hits.map((hit) => hit.text).join(", ")}`,
						)
				: [];
			await context.print(
				[
					shown,
					`  ${means.join(", ")}${named.length === 0 ? "" : `: ${named.join(", ")}`}`,
					...near.map((line) => `  ${line}`),
				].join("\n"),
			);
		}
		return { ok: true };
	},
});
