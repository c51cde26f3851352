import type { Language } from "@lotse/shared/contract/localised.ts";
import type { Complexity } from "@lotse/shared/language/complexity/measure-complexity.ts";
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
		const { detectLanguage } = await import(
			"@lotse/shared/language/tokens/detect-language.ts"
		);
		const { measureReadability } = await import(
			"@lotse/shared/language/readability/measure-readability.ts"
		);
		const { readabilityFormulas } = await import(
			"@lotse/shared/language/readability/readability-formulas.ts"
		);
		const { measureComplexity } = await import(
			"@lotse/shared/language/complexity/measure-complexity.ts"
		);
		for (const text of read.texts) {
			const code = lang.options.language ?? detectLanguage(text).code;
			const { counts, verdict } = measureReadability(text, code);
			const complexity = measureComplexity(text, { language: code });
			const formulas = readabilityFormulas.map(({ id, name, compute }) => ({
				id,
				name,
				value: compute(counts),
			}));
			if (values.json) {
				await context.printJson({
					language: code,
					counts,
					formulas: Object.fromEntries(
						formulas.map(({ id, value }) => [id, value]),
					),
					verdict,
					...asJson(complexity),
				});
				continue;
			}
			const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text;
			await context.print(
				[
					code === "unknown" ? `${shown}  (${words[language].unknown})` : shown,
					formatTable([
						...formulas.map(({ name, value }) => [
							`  ${name[language]}`,
							value === null ? "–" : value.toFixed(2),
						]),
						[`  ${words[language].complexity}`, shownOf(complexity, language)],
					]),
				].join("\n"),
			);
		}
		return { ok: true };
	},
});

/** `complexity` is the number, null where there is none; how it came about stands beside it. */
function asJson(complexity: Complexity): object {
	if (!complexity.ok)
		return { complexity: null, complexityReason: complexity.reason };
	const { mos, interval, contributions, modelVersion } = complexity;
	return {
		complexity: mos,
		complexityInterval: interval,
		complexityContributions: contributions.map(({ id, points }) => ({
			id,
			points,
		})),
		complexityModel: modelVersion,
	};
}

function shownOf(complexity: Complexity, language: Language): string {
	if (!complexity.ok) return words[language].abstain[complexity.reason];
	const [low, high] = complexity.interval;
	return `${complexity.mos.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
