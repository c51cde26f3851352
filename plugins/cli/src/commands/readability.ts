import type { Language } from "@lotse/shared/contract/localised.ts";
import type { ReadabilityReport } from "@lotse/shared/language/describe-readability.ts";
import { command } from "../command.ts";
import { formatTable } from "../format-table.ts";
import { readTextLanguage } from "../read-text-language.ts";
import { readTexts } from "../read-texts.ts";

const words = {
	de: {
		complexity: "Komplexität (1–7)",
		abstain: {
			"not-german": "nur für Deutsch",
			"too-short": "zu kurz",
		},
		unknown: "Sprache unklar, Silben wie im Englischen gezählt",
	},
	en: {
		complexity: "complexity (1–7)",
		abstain: { "not-german": "German only", "too-short": "too short" },
		unknown: "language unclear, syllables counted as in English",
	},
};

export const readability = command({
	name: "readability",
	summary: {
		de: "wie schwer Texte zu lesen sind: alle Formeln, für Deutsch die Komplexität",
		en: "how hard texts are to read: every formula, for German the complexity",
	},
	usage: ["[TEXT…|FILE|-] [--lang de|en] [--json]"],
	about: {
		de: "Ein Text je Zeile. Jede Formel wird gerechnet; gemacht sind sie für Deutsch oder Englisch und für mehr als einen Satz.\nKomplexität: Urteil von Deutschlernenden über Sätze der Wikipedia, 1 sehr leicht bis 7 sehr schwer, geschätzt mit Spanne.",
		en: "One text a line. Every formula is computed; they were made for German or English and for more than one sentence.\nComplexity: what learners of German would say of Wikipedia sentences, 1 very easy to 7 very hard, estimated with its range.",
	},
	options: {
		lang: {
			type: "string",
			value: "de|en",
			summary: {
				de: "Sprache der Texte; sonst wird sie erkannt",
				en: "language of the texts; else it is detected",
			},
		},
		json: {
			type: "boolean",
			summary: {
				de: 'ein JSON-Objekt je Zeile: {"formulas":{…},"complexity":…,…}',
				en: 'one JSON object a line: {"formulas":{…},"complexity":…,…}',
			},
		},
	},
	async run(context) {
		const { values, language } = context;
		const lang = readTextLanguage(values.lang);
		if (!lang.ok) return lang;
		const read = await readTexts(context);
		if (!read.ok) return read;
		const { describeReadability } = await import(
			"@lotse/shared/language/describe-readability.ts"
		);
		const { readabilityFormulas } = await import(
			"@lotse/shared/language/readability/readability-formulas.ts"
		);
		for (const text of read.texts) {
			const report = describeReadability(text, lang.options);
			if (values.json) {
				await context.printJson(report);
				continue;
			}
			const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text;
			await context.print(
				[
					report.language === "unknown"
						? `${shown}  (${words[language].unknown})`
						: shown,
					formatTable([
						...readabilityFormulas.map(({ id, name }) => [
							`  ${name[language]}`,
							report.formulas[id]?.toFixed(2) ?? "–",
						]),
						[`  ${words[language].complexity}`, shownOf(report, language)],
					]),
				].join("\n"),
			);
		}
		return { ok: true };
	},
});

function shownOf(report: ReadabilityReport, language: Language): string {
	const { complexity, complexityInterval, complexityReason } = report;
	if (complexity === null || complexityInterval === undefined)
		return (
			new Map(Object.entries(words[language].abstain)).get(
				complexityReason ?? "",
			) ?? "–"
		);
	const [low, high] = complexityInterval;
	return `${complexity.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
