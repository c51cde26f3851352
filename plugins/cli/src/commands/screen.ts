import { command } from "../command.ts";
import { readTexts } from "../read-texts.ts";

const words = {
	de: {
		clear: "unauffällig",
		suspicious: "verdächtig",
		injection: "Angriff",
	},
	en: { clear: "clear", suspicious: "suspicious", injection: "injection" },
};

export const screen = command({
	name: "screen",
	summary: {
		de: "Texte prüfen, ob sie einem Sprachmodell Befehle unterschieben",
		en: "check whether texts slip orders to a language model",
	},
	usage: ["[TEXT…|FILE|-] [--json]"],
	about: {
		de: "Für Texte von außen (Bewertungen, Webseiten, E-Mails), bevor ein Sprachmodell sie liest. Ein Text je Zeile.\nEine Schicht von mehreren: was wie eine gewöhnliche Bitte klingt, erkennt es nicht.",
		en: "For texts from outside (reviews, web pages, e-mails) before a language model reads them. One text a line.\nOne layer of several: it does not recognise what sounds like an ordinary request.",
	},
	options: {
		json: {
			type: "boolean",
			summary: {
				de: 'ein JSON-Objekt je Zeile: {"injection":p,"verdict":…,…}',
				en: 'one JSON object a line: {"injection":p,"verdict":…,…}',
			},
		},
	},
	async run(context) {
		const { values, language } = context;
		const read = await readTexts(context);
		if (!read.ok) return read;
		const { screenText } = await import(
			"@lotse/shared/language/injection/screen-text.ts"
		);
		for (const text of read.texts) {
			const screening = screenText(text);
			if (values.json) {
				await context.printJson(screening);
				continue;
			}
			const { verdict, injection, reasons } = screening;
			const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text;
			const why = reasons.map((reason) => reason[language]).join("; ");
			await context.print(
				`${words[language][verdict]} ${injection > 0.99 ? ">0.99" : injection.toFixed(2)}  ${shown}${why === "" ? "" : `\n  ${why}`}`,
			);
		}
		return { ok: true };
	},
});
