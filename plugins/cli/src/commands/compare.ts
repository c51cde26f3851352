import type { HeadlineComparison } from "@lotse/shared/language/headline/headline-comparison.ts";
import type { Outcome } from "../command.ts";
import { command } from "../command.ts";
import { formatComparison } from "../format-comparison.ts";
import { misuse } from "../misuse.ts";
import type { Pair } from "../read-pairs.ts";
import { readPairs } from "../read-pairs.ts";
import { readTextLanguage } from "../read-text-language.ts";

export const compare = command({
	name: "compare",
	summary: {
		de: "welche von zwei Überschriften mehr Leser wählen würden",
		en: "which of two headlines more readers would choose",
	},
	usage: ["A B [--lang de|en] [--json]", "FILE.csv|- [--lang de|en] [--json]"],
	about: {
		de: "Die CSV-Datei hat die Spalten headline_a und headline_b; je Zeile eine Antwort, in derselben Reihenfolge.\nDas Modell hat aus US-Nachrichten von 2013–15 gelernt. Wo es den Unterschied nicht erkennt, sagt es das (abstain).",
		en: "The CSV file has the columns headline_a and headline_b; one answer a line, in the same order.\nThe model learned from US news of 2013–15. Where it cannot tell the difference, it says so (abstain).",
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
				de: 'ein JSON-Objekt je Zeile: {"pA":…,"abstain":…,…}',
				en: 'one JSON object a line: {"pA":…,"abstain":…,…}',
			},
		},
	},
	async run(context) {
		const { values, language } = context;
		const lang = readTextLanguage(values.lang);
		if (!lang.ok) return lang;
		const read = await pairsOf(context.positionals, (path) =>
			readPairs(path, context),
		);
		if (!read.ok) return read;
		const { compareHeadlines } = await import(
			"@lotse/shared/language/headline/compare-headlines.ts"
		);
		for (const { a, b } of read.pairs) {
			const comparison = compareHeadlines(a, b, lang.options);
			if (values.json) await context.printJson(asJson(comparison));
			else await context.print(formatComparison(a, b, comparison, language));
		}
		return { ok: true };
	},
});

type Pairs =
	| { readonly ok: true; readonly pairs: readonly Pair[] }
	| (Outcome & { ok: false });

async function pairsOf(
	given: readonly string[],
	fromFile: (path: string) => Promise<Pairs>,
): Promise<Pairs> {
	const [a, b, ...more] = given;
	if (a !== undefined && b === undefined) return fromFile(a);
	if (a !== undefined && b !== undefined && more.length === 0)
		return { ok: true, pairs: [{ a, b }] };
	return misuse(
		{
			de: `Gegeben sind ${given.length} Texte; verglichen werden zwei.`,
			en: `${given.length} texts are given; two are compared.`,
		},
		{
			de: 'Setzen Sie jeden Text in Anführungszeichen: lotse compare "A" "B". Viele Paare: lotse compare FILE.csv',
			en: 'Put each text in quotes: lotse compare "A" "B". For many pairs: lotse compare FILE.csv',
		},
	);
}

/** `pA` and `abstain` stand in every line; without a comparison there is no number, and null says so. */
function asJson(comparison: HeadlineComparison): object {
	return comparison.ok
		? comparison
		: { ...comparison, pA: null, interval: null, abstain: true };
}
