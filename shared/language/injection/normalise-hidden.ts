import { lookalikes } from "./lookalikes.ts";

/** A text as a reader (and a model) takes it, with the way back. */
export type RevealedText = {
	readonly text: string;
	/** `offsets[i]`: where character i of `text` stands in the source; one more entry for its end. UTF-16 code units. */
	readonly offsets: Uint32Array;
	/** Invisible characters that were taken out or read as letters. */
	readonly hidden: number;
	/** Letters of another alphabet inside a Latin word. */
	readonly disguised: number;
};

/** One character with its combining marks. */
const cluster =
	/[\s\S](?:(?![\u{E0100}-\u{E01EF}\uFE00-\uFE0F\u034F])\p{M})*/gu;
/** Code points that show nothing: joiners, direction marks, fillers, variation marks, tags (Unicode "Default_Ignorable_Code_Point"). */
const invisible: readonly (readonly [number, number])[] = [
	[0xad, 0xad],
	[0x34f, 0x34f],
	[0x61c, 0x61c],
	[0x115f, 0x1160],
	[0x17b4, 0x17b5],
	[0x180b, 0x180f],
	[0x200b, 0x200f],
	[0x202a, 0x202e],
	[0x2060, 0x206f],
	[0x3164, 0x3164],
	[0xfe00, 0xfe0f],
	[0xfeff, 0xfeff],
	[0xffa0, 0xffa0],
	[0xe0000, 0xe0fff],
];
/** Joiners inside an emoji or an Indic word, variation marks behind a sign, soft hyphens and Khmer vowels hide nothing. */
const ordinary: ReadonlySet<number> = new Set([
	0xad, 0x200c, 0x200d, 0xfe0e, 0xfe0f, 0x17b4, 0x17b5,
]);
const isInvisible = (code: number): boolean =>
	code >= 0xad && invisible.some(([from, to]) => code >= from && code <= to);
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Tag characters (U+E0020–E007E) spell ASCII that nobody sees. */
const spelled = (code: number): string =>
	code >= 0xe0020 && code <= 0xe007e ? String.fromCharCode(code - 0xe0000) : "";

/** Letters that look Latin become Latin, but only in words that have a Latin letter: "Привет" stays. */
function foldWord(text: string): string {
	if (
		!/[a-z]/iu.test(text) ||
		!/[\u0370-\u052F\u0531-\u058F\u13A0-\u13FF]/u.test(text)
	)
		return text;
	return Array.from(text, (letter) => lookalikes.get(letter) ?? letter).join(
		"",
	);
}

/**
 * Undoes what hides words from a filter: compatibility forms (NFKC: "ｉｇｎｏｒｅ"), invisible characters, invisible tags that spell text, and Cyrillic or
 * Greek letters inside Latin words. Keeps for every character where it came from. Never throws; linear in the text.
 *
 * Worked value: `normaliseHidden("ig\u200Bnоre")` (Cyrillic о) → text "ignore", hidden 1, disguised 1.
 */
export function normaliseHidden(source: string): RevealedText {
	const parts: string[] = [];
	const origins: number[] = [];
	let [hidden, disguised] = [0, 0];
	for (const { 0: found, index } of source.matchAll(cluster)) {
		const code = found.codePointAt(0) ?? 0;
		const isHidden = isInvisible(code);
		if (isHidden && !ordinary.has(code)) hidden += 1;
		const plain = isHidden ? spelled(code) : found.normalize("NFKC");
		parts.push(plain);
		for (let at = 0; at < plain.length; at += 1) origins.push(index);
	}
	origins.push(source.length);
	const text = parts.join("").replace(word, (found) => {
		const folded = foldWord(found);
		for (let at = 0; at < folded.length; at += 1)
			if (folded[at] !== found[at]) disguised += 1;
		return folded;
	});
	return { text, offsets: Uint32Array.from(origins), hidden, disguised };
}
