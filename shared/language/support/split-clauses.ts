import { splitSentences } from "../tokens/split-sentences.ts";

/** A part of a sentence that states one thing; offsets in the whole text. */
export type Clause = {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** The sentence or line it stands in. */
	readonly sentenceStart: number;
	readonly sentenceEnd: number;
};

/** Between clauses: a comma that is no decimal one, a dash, a colon, "und", "and", … */
const border =
	/,(?!\p{Nd})|[;:|·•()]|(?<=\s)[–—](?=\s)|(?<=\s)(?:und|sowie|oder|aber|sondern|and|or|but|plus)(?=\s)/giu;

/**
 * Splits a text into clauses, sentence by sentence and line by line. Pieces without a letter or digit are left out. Never throws; linear.
 *
 * @example splitClauses("Leicht, aus Wolle.").map(({ text }) => text) // ["Leicht", "aus Wolle."]
 */
export function splitClauses(text: string): Clause[] {
	const clauses: Clause[] = [];
	let lineStart = 0;
	for (const line of text.split("\n")) {
		for (const sentence of splitSentences(line)) {
			const from = lineStart + sentence.start;
			let at = 0;
			const cut = (to: number) => {
				const raw = sentence.text.slice(at, to);
				const body = raw.trim();
				if (/[\p{L}\p{N}]/u.test(body)) {
					const start = from + at + raw.indexOf(body);
					clauses.push({
						text: body,
						start,
						end: start + body.length,
						sentenceStart: from,
						sentenceEnd: from + sentence.text.length,
					});
				}
			};
			for (const match of sentence.text.matchAll(border)) {
				cut(match.index);
				at = match.index + match[0].length;
			}
			cut(sentence.text.length);
		}
		lineStart += line.length + 1;
	}
	return clauses;
}
