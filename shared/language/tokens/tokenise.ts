/** `word`: letters, with inner apostrophes and hyphens; `number`: digits with their separators; `emoji`: one pictograph with its modifiers. */
export type TokenKind = "word" | "number" | "emoji";

/** A token and where it stands: `text === source.slice(start, end)`, offsets in UTF-16 code units. */
export type Token = {
	readonly kind: TokenKind;
	readonly text: string;
	readonly start: number;
	readonly end: number;
};

const word = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘ʼ\-‐‑]\p{L}[\p{L}\p{M}\p{N}]*)*`;
const number = String.raw`\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*`;
const emoji = String.raw`\p{Extended_Pictographic}[\p{M}\u{1F3FB}-\u{1F3FF}]*(?:\u200D\p{Extended_Pictographic}[\p{M}\u{1F3FB}-\u{1F3FF}]*)*|[\u{1F1E6}-\u{1F1FF}]{2}`;

/** Every alternative starts with its own class of character and its separators belong to no repeated class: matching is linear. */
const pattern = new RegExp(`(${word})|(${number})|(?:${emoji})`, "gu");

/**
 * Splits a text into words, numbers and emoji with their offsets; spaces and punctuation are left out.
 *
 * Assumes nothing about the language: umlauts, ß and combining marks belong to their word, "don't" and "USB-Kabel" are one word, "1.299,90" one
 * number, "4K" one number with its letter. Lone surrogates belong to no token. Never throws; linear in the text.
 *
 * Worked value: `tokenise("Größe 42: jetzt!")` → "Größe" 0–5, "42" 6–8, "jetzt" 10–15.
 */
export function tokenise(text: string): Token[] {
	const tokens: Token[] = [];
	for (const match of text.matchAll(pattern)) {
		const kind =
			match[1] !== undefined
				? "word"
				: match[2] !== undefined
					? "number"
					: "emoji";
		tokens.push({
			kind,
			text: match[0],
			start: match.index,
			end: match.index + match[0].length,
		});
	}
	return tokens;
}
