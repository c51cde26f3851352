import { localisationWords } from "./localisation-words.ts";
import type { GlossaryEntry, WritingLanguage } from "./writing-material.ts";

export type FactTranslation = {
	/** Lines that every word of could be put into the other language, in their order. */
	readonly lines: readonly { readonly from: string; readonly to: string }[];
	/** Lines left out, because a word is in neither the glossary nor the lexicon. */
	readonly untranslated: readonly string[];
};

type Entry = { readonly to: string; readonly needsEnding: boolean };

/**
 * Puts facts into another language word by word where that is sound: names with values, measures, short phrases with prepositions. A line with one
 * unknown word, a verb, or a German ending that would have to be guessed is left out whole: half a translation is none.
 *
 * @param glossary the workspace's own terms, from → to; they come before the lexicon
 * @example translateFacts("Material: 100 % Wolle", "de", [], []).lines[0]?.to // "Material: 100% wool"
 */
export function translateFacts(
	text: string,
	from: WritingLanguage,
	glossary: readonly GlossaryEntry[],
	names: readonly string[],
): FactTranslation {
	const entries = lexicon(from, glossary, names);
	const lines: { from: string; to: string }[] = [];
	const untranslated: string[] = [];
	const pieces = text
		.split(/\n|(?<=[.!?])\s+/u)
		.map((line) => line.replace(/^\s*[-•*]\s*/, "").trim())
		.filter((line) => line !== "");
	for (const line of pieces) {
		const to = translateLine(line, from, entries);
		if (to === null) untranslated.push(line);
		else lines.push({ from: line, to });
	}
	return { lines, untranslated };
}

function lexicon(
	from: WritingLanguage,
	glossary: readonly GlossaryEntry[],
	names: readonly string[],
): Map<string, Entry> {
	const entries = new Map<string, Entry>();
	const to = from === "de" ? "en" : "de";
	for (const pair of localisationWords) {
		const needsEnding = pair.kind === "adjective" && to === "de";
		const key = pair[from].toLowerCase();
		if (!entries.has(key)) entries.set(key, { to: pair[to], needsEnding });
		if (from === "de" && pair.kind === "adjective")
			for (const ending of ["e", "er", "es", "en", "em"])
				entries.set(key + ending, { to: pair.en, needsEnding: false });
	}
	for (const name of names)
		entries.set(name.toLowerCase(), { to: name, needsEnding: false });
	for (const entry of glossary)
		entries.set(entry.from.toLowerCase(), { to: entry.to, needsEnding: false });
	return entries;
}

const token = /(\p{Nd}[\p{Nd}.,]*)|([\p{L}][\p{L}-]*)|([%€$°:,.])|\s+|(.)/gu;
/** Longest term of glossary and lexicon, in words. */
const mostWords = 4;
const units = new Set(
	"g kg mg l ml m cm mm km h w v gb tb kwh mah cl".split(" "),
);

function translateLine(
	line: string,
	from: WritingLanguage,
	entries: ReadonlyMap<string, Entry>,
): string | null {
	const parts = [...line.matchAll(token)].filter(
		([whole]) => whole.trim() !== "",
	);
	let result = "";
	for (let at = 0; at < parts.length; ) {
		const [whole = "", number, word, sign] = parts[at] ?? [];
		if (number !== undefined) {
			result = joined(result, respellNumber(number, from));
			at += 1;
		} else if (sign !== undefined) {
			const isTight =
				sign !== "€" && sign !== "$" && (sign !== "%" || from === "de");
			result = isTight ? result + sign : joined(result, sign);
			at += 1;
		} else if (word !== undefined) {
			const found = longestTerm(parts, at, entries);
			if (found !== null) {
				result = joined(result, found.to);
				at += found.length;
			} else if (units.has(word.toLowerCase())) {
				result = joined(result, word);
				at += 1;
			} else return null;
		} else if (/[–()/+&-]/.test(whole)) {
			result = joined(result, whole);
			at += 1;
		} else return null;
	}
	const tidy = result.trim();
	return tidy === "" ? null : tidy.charAt(0).toUpperCase() + tidy.slice(1);
}

function longestTerm(
	parts: readonly RegExpMatchArray[],
	at: number,
	entries: ReadonlyMap<string, Entry>,
): { readonly to: string; readonly length: number } | null {
	for (let length = mostWords; length >= 1; length -= 1) {
		const words = parts.slice(at, at + length).map(([whole]) => whole);
		if (words.length < length) continue;
		const entry = entries.get(words.join(" ").toLowerCase());
		if (entry === undefined) continue;
		return entry.needsEnding ? null : { to: entry.to, length };
	}
	return null;
}

function joined(before: string, next: string): string {
	return before === "" ? next : `${before} ${next}`;
}

/** 1.299,5 ↔ 1,299.5 */
function respellNumber(number: string, from: WritingLanguage): string {
	const end = /[.,]$/.exec(number)?.[0] ?? "";
	const body = number.slice(0, number.length - end.length);
	const swapped = body.replace(/[.,]/g, (sign) => (sign === "," ? "." : ","));
	// "1.5" in a German text is a date or a version; only thousands and decimals are respelt.
	const isPlain = /^\p{Nd}{1,3}(?:[.,]\p{Nd}{3})*(?:[.,]\p{Nd}{1,2})?$/u.test(
		body,
	);
	return (isPlain || from === "de" ? swapped : body) + end;
}
