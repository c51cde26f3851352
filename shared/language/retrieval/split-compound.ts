import { rarityOfUnknown, rarityOfWord } from "../complexity/rarity-of-word.ts";

/** A compound has at least two parts of this many letters. */
const leastPart = 4;
const mostLetters = 60;
/** Letters German puts between the parts; none is tried first. */
const links = ["", "s", "es", "n", "en", "er", "e"];
/** A last word this long and no rarer may stand after a part nobody lists. */
const leastAlone = 6;
const rarestAlone = 4.5;

type Split = { readonly parts: readonly string[]; readonly rarest: number };
type Rarity = (word: string) => number;

/** What stands before the last word as one word, without its link; the least rare of the ways to read it. */
function asOneWord(before: string, rarityOf: Rarity): Split | null {
	let best: Split | null = null;
	for (const link of links) {
		if (!before.endsWith(link)) continue;
		const head = before.slice(0, before.length - link.length);
		if (head.length < leastPart) continue;
		const rarest = rarityOf(head);
		if (rarest < (best?.rarest ?? rarityOfUnknown))
			best = { parts: [head], rarest };
	}
	return best;
}

function splitAt(word: string, at: number, rarityOf: Rarity): Split | null {
	const tail = word.slice(at);
	const rarity = rarityOf(tail);
	if (rarity >= rarityOfUnknown) return null;
	const before = word.slice(0, at);
	const head = asOneWord(before, rarityOf) ?? bestSplit(before, rarityOf);
	if (head !== null)
		return {
			parts: [...head.parts, tail],
			rarest: Math.max(head.rarest, rarity),
		};
	return tail.length >= leastAlone && rarity <= rarestAlone
		? { parts: [before, tail], rarest: rarityOfUnknown }
		: null;
}

function bestSplit(word: string, rarityOf: Rarity): Split | null {
	let best: Split | null = null;
	for (let at = leastPart; at <= word.length - leastPart; at += 1) {
		const split = splitAt(word, at, rarityOf);
		if (split !== null && (best === null || split.rarest < best.rarest))
			best = split;
	}
	return best;
}

/**
 * The parts of a German compound, so that who asks for "Schokolade" finds "Zartbitterschokolade". Of all ways to cut the word into known words
 * (with or without a linking letter between) the one whose rarest part is least rare; of equals the one with the longest last word. A
 * common last word of six letters or more may follow a part nobody lists. Empty for a word that is no compound, is shorter than
 * eight letters or longer than sixty.
 *
 * Known words come from the frequency list by hash, which takes about one unknown word in forty for known: now and then a word is cut
 * where it should not be. That costs little, for the whole word stays in the index and counts more.
 *
 * @param word in small letters, umlauts as they are
 * @param rarityOf how rare a word is; 5.5 and more: not known
 * @example splitCompound("nussschokolade") // ["nuss", "schokolade"]
 */
export function splitCompound(
	word: string,
	rarityOf: Rarity = rarityOfWord,
): readonly string[] {
	if (word.length < 2 * leastPart || word.length > mostLetters) return [];
	// A listed common word is a word, whatever it could be cut into.
	if (rarityOf(word) <= 3.5) return [];
	return bestSplit(word, rarityOf)?.parts ?? [];
}
