import { command } from "../command.ts";
import { misuse } from "../misuse.ts";
import { readTexts } from "../read-texts.ts";

const mostTexts = 2_000;
const words = {
	de: { copy: "Kopie", "same-intent": "gleiche Absicht" },
	en: { copy: "copy", "same-intent": "same intent" },
};

export const alike = command({
	name: "alike",
	summary: {
		de: "welche eigenen Texte einander kopieren oder um dieselben Leser werben",
		en: "which texts of one's own copy each other or compete for the same readers",
	},
	usage: ["[TEXT…|FILE|-] [--json]"],
	about: {
		de: "Ein Text je Zeile, höchstens 2.000, von einer Art: Überschriften mit Überschriften. Genannt werden die Nummern der Zeilen. Vergleicht Wortlaut: wer dasselbe mit anderen Worten sagt, wird meist nicht gefunden.",
		en: "One text a line, at most 2,000, of one kind: headlines with headlines. Pairs are named by the numbers of their lines. Compares wording: most texts that say the same in other words are missed.",
	},
	options: {
		json: {
			type: "boolean",
			summary: {
				de: 'ein JSON-Objekt je Paar: {"a":1,"b":2,"kind":…,"overlap":…,"intent":…,"shared":[…]}',
				en: 'one JSON object a pair: {"a":1,"b":2,"kind":…,"overlap":…,"intent":…,"shared":[…]}',
			},
		},
	},
	async run(context) {
		const { values, language } = context;
		const read = await readTexts(context);
		if (!read.ok) return read;
		const { texts } = read;
		if (texts.length > mostTexts)
			return misuse(
				{
					de: `Es sind ${texts.length} Texte; verglichen werden höchstens 2.000.`,
					en: `There are ${texts.length} texts; at most 2,000 are compared.`,
				},
				{
					de: "Teilen Sie sie nach Kampagne oder Thema auf.",
					en: "Split them by campaign or topic.",
				},
			);
		const { findAlikeTexts } = await import(
			"@lotse/shared/language/similarity/find-alike-texts.ts"
		);
		const pairs = findAlikeTexts(texts);
		const percent = new Intl.NumberFormat(language, { style: "percent" });
		for (const { a, b, ...pair } of pairs) {
			if (values.json) {
				await context.printJson({ a: a + 1, b: b + 1, ...pair });
				continue;
			}
			const { kind, overlap, intent, shared } = pair;
			const share = percent.format(kind === "copy" ? overlap : intent);
			await context.print(
				`${words[language][kind]} ${share}${kind === "copy" ? "" : ` (${shared.join(", ")})`}\n  ${a + 1}: ${texts[a] ?? ""}\n  ${b + 1}: ${texts[b] ?? ""}`,
			);
		}
		if (!values.json)
			context.note({
				de: `${texts.length} Texte, ${pairs.length} Paare${pairs.length === 500 ? " (mehr werden nicht genannt)" : ""}.`,
				en: `${texts.length} texts, ${pairs.length} pairs${pairs.length === 500 ? " (no more are named)" : ""}.`,
			});
		return { ok: true };
	},
});
