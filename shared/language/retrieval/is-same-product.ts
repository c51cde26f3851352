import { stopWords } from "./stop-words.ts";
import { wordForms } from "./word-forms.ts";

/** A name's telling words without their endings, and each two neighbours as one word. */
type Name = {
	readonly words: readonly string[];
	readonly pairs: readonly string[];
};

/** Names met lately, read; whole passages are read anew. */
const known = new Map<string, Name>();
const mostKept = 5_000;
const longestKept = 200;

function read(name: string): Name {
	const before = known.get(name);
	if (before !== undefined) return before;
	const forms = wordForms(name.replace(/[-‐‑'’]/gu, " "), ["de"]).filter(
		({ words: [whole = ""] }) => !stopWords.has(whole),
	);
	const words = forms.map(({ words }) => words.at(-1) ?? "");
	const pairs = words.map((word, at) =>
		at === 0 ? "" : `${forms[at - 1]?.words[0] ?? ""}${word}`,
	);
	const said = { words, pairs };
	if (known.size >= mostKept) known.clear();
	if (name.length <= longestKept) known.set(name, said);
	return said;
}

/**
 * Whether two names may mean one product: every telling word of the shorter name is one of the longer's, whatever their case, hyphens, order and endings, and
 * compounds written as one word or two. "Schal" and "Schal Elbe" may be one, "Schal Elbe" and "Schal Alster" may not. A name without a letter
 * or digit means nothing and matches none. It reads spellings, not meaning: "Pullover" and "Sweater" stay two.
 *
 * @example isSameProduct("Nuss-Schokolade", "nussschokoladen 100 g") // true
 */
export function isSameProduct(one: string, other: string): boolean {
	const [a, b] = [read(one), read(other)];
	const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a];
	const said = new Set([...many.words, ...many.pairs]);
	return (
		few.words.length > 0 &&
		few.words.every(
			(word, at) =>
				said.has(word) ||
				// "Nuss", "Schokolade" where the other says "Nussschokolade".
				(at > 0 && said.has(few.pairs[at] ?? "")) ||
				(at + 1 < few.words.length && said.has(few.pairs[at + 1] ?? "")),
		)
	);
}
