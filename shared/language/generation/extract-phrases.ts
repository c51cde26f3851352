import { contentWords } from "../support/content-words.ts";
import { matchStem } from "../support/match-stem.ts";
import { splitClauses } from "../support/split-clauses.ts";
import { condition, negation } from "../support/support-words.ts";
import { type Token, tokenise } from "../tokens/tokenise.ts";
import { isStandalone } from "./is-standalone.ts";
import { phraseWords } from "./phrase-words.ts";
import type { WritingPassage } from "./writing-material.ts";

/** Something sources say, in words that can be put into a text as they are. */
export type Phrase = {
	readonly text: string;
	/** `attached`: follows a noun ("aus Wolle"); `value`: a name with its value ("Material: Wolle"); `bare`: a fact of few words ("12 g Eiweiß"); `sentence`: whole. */
	readonly kind: "attached" | "value" | "bare" | "sentence";
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
			if (!isStandalone(sentence, language)) continue;
			takeWhole(sentence, (one, kind) => add(one, kind, at));
			if (negation.test(sentence) || condition.test(sentence)) continue;
			for (const clause of clauses)
				for (const phrase of attachedIn(clause.text, language, names))
					add(phrase, "attached", at);
		}
	}
	return [...found.values()];
}

/** A line as it stands: a name with its value, a fact of few words, or a sentence. */
function takeWhole(
	sentence: string,
	add: (text: string, kind: Phrase["kind"]) => void,
): void {
	const pair = /^\p{Lu}[\p{L} -]{1,30}: (\S.{0,80})$/u.exec(sentence.trim());
	if (pair !== null) {
		add(sentence, "value");
		return;
	}
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
): string[] {
	const { begin } = phraseWords[language];
	const tokens = tokenise(clause);
	const phrases: string[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const first = tokens[at];
		if (first === undefined || !begin.has(first.text.toLowerCase())) continue;
		if (!followsProduct(tokens[at - 1]?.text, language, names)) continue;
		const last = endOfPhrase(clause, tokens, at, language);
		const end = tokens[last]?.end;
		if (end === undefined) continue;
		const phrase = clause.slice(first.start, end);
		at = last;
		if (/^made /i.test(phrase) && !/^made (?:from|of|in|by) /i.test(phrase))
			continue;
		phrases.push(phrase.charAt(0).toLowerCase() + phrase.slice(1));
	}
	return phrases;
}

const beforeEnglishPhrase =
	/^(?:is|are|was|were|comes?|ready|ideal|suitable|perfect|made|built|\p{L}{2,20}ed)$/iu;

function followsProduct(
	before: string | undefined,
	language: "de" | "en",
	names: readonly string[],
): boolean {
	if (before === undefined) return true;
	const [word] = contentWords(before);
	if (word !== undefined && names.some((name) => matchStem(name, word.stem)))
		return true;
	return language === "de"
		? /^\p{Ll}/u.test(before)
		: beforeEnglishPhrase.test(before);
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
