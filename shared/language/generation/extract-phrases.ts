import { contentWords } from "../support/content-words.ts";
import { matchStem } from "../support/match-stem.ts";
import { splitClauses } from "../support/split-clauses.ts";
import { condition, negation } from "../support/support-words.ts";
import { type Token, tokenise } from "../tokens/tokenise.ts";
import { isPageFurniture } from "./is-page-furniture.ts";
import { isStandalone } from "./is-standalone.ts";
import { phraseWords } from "./phrase-words.ts";
import { readAttributeLine } from "./read-attribute-line.ts";
import { shortenSentence } from "./shorten-sentence.ts";
import type { WritingPassage } from "./writing-material.ts";

/** Something sources say, in words that can be put into a text as they are. */
export type Phrase = {
	readonly text: string;
	/** `attached`: follows a noun ("aus Wolle"); `value`: a name with its value ("Material: Wolle"); `bare`: a fact of few words ("12 g Eiweiß"); `sentence`: whole; `short`: a sentence in fewer of its words. */
	readonly kind: "attached" | "value" | "bare" | "sentence" | "short";
	/** Place of its passage in the list given. */
	readonly passage: number;
};

/** Bounds the work for one product. */
const mostPhrases = 120;
const mostWords = 8;
const fewWords = 6;

/**
 * Phrases that can be taken from passages without changing what they say: whole sentences that stand alone, short lines, names with values, and
 * phrases that follow the product ("aus reiner Wolle", "with four pockets"). Nothing is cut out of a sentence that denies something or makes it depend
 * on a condition, because the cut would change its meaning.
 *
 * German phrases end at a noun, known by its capital; English ones at a border of the clause. In order of the passages, each once.
 *
 * @example extractPhrases([wool], "de", "Schal") // with "Der Schal ist aus reiner Wolle gemacht." → the sentence, "aus reiner Wolle"
 */
export function extractPhrases(
	passages: readonly WritingPassage[],
	language: "de" | "en",
	product: string,
): Phrase[] {
	const names = contentWords(product).map(({ stem }) => stem);
	const found = new Map<string, Phrase>();
	const add = (text: string, kind: Phrase["kind"], passage: number) => {
		const tidy = text
			.trim()
			.replace(/\s+/g, " ")
			.replace(/[.;,:]+$/, "");
		const key = tidy.toLowerCase();
		if (tidy !== "" && !found.has(key) && found.size < mostPhrases)
			found.set(key, { text: tidy, kind, passage });
	};
	for (const [at, { text }] of passages.entries()) {
		const groups = Map.groupBy(
			splitClauses(text),
			({ sentenceStart }) => sentenceStart,
		);
		for (const [start, clauses] of groups) {
			const sentence = text.slice(start, clauses[0]?.sentenceEnd ?? start);
			if (!isStandalone(sentence, language) || isPageFurniture(sentence))
				continue;
			takeWhole(sentence, (one, kind) => add(one, kind, at));
			if (negation.test(sentence) || condition.test(sentence)) continue;
			for (const [place, { text: clause }] of clauses.entries())
				for (const phrase of attachedIn(clause, language, names, place === 0))
					add(phrase, "attached", at);
			for (const short of shortenSentence(sentence, language, names))
				add(short, "short", at);
		}
	}
	return [...found.values()];
}

/** A line as it stands: a name with its value, a fact of few words, or a sentence. */
function takeWhole(
	sentence: string,
	add: (text: string, kind: Phrase["kind"]) => void,
): void {
	const pair = readAttributeLine(sentence);
	if (pair !== null) {
		add(`${pair.name}: ${pair.value}`, "value");
		return;
	}
	// A table's row without its head says nothing.
	if (sentence.includes(" | ")) return;
	const count = tokenise(sentence).length;
	if (/[.!]["”“]?$/.test(sentence) && count >= 4) add(sentence, "sentence");
	else if (count <= fewWords) add(sentence, "bare");
	else if (/^\p{Lu}/u.test(sentence)) add(sentence, "sentence");
}

/** Phrases that follow the product itself; what follows another noun ("ein Fach für Laptops") speaks of that one. */
function attachedIn(
	clause: string,
	language: "de" | "en",
	names: readonly string[],
	isFirst: boolean,
): string[] {
	const { begin } = phraseWords[language];
	const tokens = tokenise(clause);
	const phrases: string[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const first = tokens[at];
		if (first === undefined || !begin.has(first.text.toLowerCase())) continue;
		if (!followsProduct(tokens.slice(0, at), names, isFirst)) continue;
		const last = endOfPhrase(clause, tokens, at, language);
		const end = tokens[last]?.end;
		if (end === undefined) continue;
		const phrase = clause.slice(first.start, end);
		// "Mit einem Tuch reinigen" is something to do, "Aus Wolle gemacht" is not.
		if (at === 0 && !isOnlySaid.test(clause.slice(end))) break;
		at = last;
		if (/^made /i.test(phrase) && !/^made (?:from|of|in|by) /i.test(phrase))
			continue;
		phrases.push(phrase.charAt(0).toLowerCase() + phrase.slice(1));
	}
	return phrases;
}

const isOnlySaid =
	/^(?: (?:ge\p{Ll}{2,20}(?:t|en)|\p{Ll}{3,20}iert))?[.!]?$|^ (?:and|or|but|und|oder|sowie|to|for|which|that)(?!\p{L})/u;

/** What may stand between the product and a phrase about it. */
const between =
	/^(?:ist|sind|war|wird|werden|wurde|wurden|kommt|kommen|besteht|bestehen|is|are|was|were|comes?|made|built|sewn|woven|knit|ready|\p{L}{2,20}ed|the|der|die|das|ein|eine|an?|dieser|diese|dieses|this|these)$/iu;

/** Whether nothing but the product and a verb stands before: a sentence's later clause begins with nothing of its own. */
function followsProduct(
	before: readonly Token[],
	names: readonly string[],
	isFirst: boolean,
): boolean {
	if (before.length === 0) return isFirst;
	const isName = (word: string) =>
		contentWords(word).some(({ stem }) =>
			names.some((name) => matchStem(name, stem)),
		);
	return (
		before.every(({ text }) => isName(text) || between.test(text)) &&
		before.some(({ text }) => isName(text))
	);
}

/** Index of the token a phrase ends with; -1: it has no proper end. */
function endOfPhrase(
	clause: string,
	tokens: readonly Token[],
	at: number,
	language: "de" | "en",
): number {
	const { begin, stop, weak } = phraseWords[language];
	let last = -1;
	for (let next = at + 1; next < tokens.length; next += 1) {
		const token = tokens[next];
		if (token === undefined || next - at >= mostWords) break;
		const word = token.text.toLowerCase();
		const gap = clause.slice(tokens[next - 1]?.end, token.start);
		if (stop.has(word) && word !== "in") break;
		if (/[^\s%°.]/.test(gap)) break;
		const after = tokens[next + 1]?.text ?? "";
		const isEnd =
			language === "de"
				? token.kind === "word" && /^\p{Lu}/u.test(token.text)
				: after === "" || stop.has(after.toLowerCase());
		if (isEnd && !weak.has(word)) last = next;
		// "aus Leder gegerbt" ends at its noun; "für Laptops bis 15 Zoll" goes on.
		const goesOn =
			begin.has(after.toLowerCase()) ||
			/^(?:bis|von|pro|je|[\p{Lu}\p{Nd}])/u.test(after);
		if (isEnd && (language === "en" || !goesOn)) break;
	}
	return last;
}
