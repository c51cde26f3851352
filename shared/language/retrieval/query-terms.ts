import { stopWords } from "./stop-words.ts";
import { wordForms } from "./word-forms.ts";

/** More words than this make a search slower, not better. */
const mostTerms = 40;

/**
 * The words to look for, each once, for any of them to match: what was asked, folded, without German and without English endings, and the
 * parts of compounds. Words that stand everywhere are left out unless nothing else was asked. At most 40, the first ones.
 *
 * Worked value: `queryTerms("Wie süß ist die Nussschokolade?")` → "suess", "suss", "nussschokolade", "nussschokolad", "nuss", "schokolad".
 */
export function queryTerms(query: string): string[] {
	const forms = wordForms(query, ["de", "en"]);
	const telling = forms.filter(
		({ words: [whole = ""] }) => !stopWords.has(whole),
	);
	const used = telling.length > 0 ? telling : forms;
	const terms = new Set(
		used.flatMap(({ words, parts }) => [...words, ...parts]),
	);
	return [...terms].slice(0, mostTerms);
}
