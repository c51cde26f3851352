import { tokenise } from "../tokens/tokenise.ts";

/** Character n-grams of these lengths are read from every word; 3 to 5 covers the parts of German compounds. */
const shortest = 3;
const longest = 5;
/** A whole word counts as much as this many of its n-grams, so that exact words outrank look-alikes. */
const wordWeight = 2;

/**
 * A text as a unit vector, so that the cosine of two vectors tells how much wording they share.
 *
 * Words and their character n-grams (3 to 5, with word borders) are counted, damped by the square root and hashed to `dimensions` slots with
 * a sign (feature hashing, Weinberger et al. 2009, "Feature Hashing for Large Scale Multitask Learning", §2). N-grams make
 * "Zartbitterschokolade" resemble "Schokolade"; umlauts and ß are spelt out, so "süß" and "suess" are the same. It measures
 * wording, not meaning: synonyms and translations do not resemble each other.
 *
 * Deterministic on every platform, no randomness, linear in the text. A text without letters, digits or signs has one vector of its own.
 *
 * @param dimensions number of slots, 1 or more
 * @returns `dimensions` numbers with Euclidean length 1
 * @example hashEmbedding("Schokolade").length // 256
 */
export function hashEmbedding(text: string, dimensions = 256): number[] {
	if (!Number.isInteger(dimensions) || dimensions < 1)
		throw new RangeError("hashEmbedding needs 1 or more dimensions");
	const vector = new Array<number>(dimensions).fill(0);
	for (const [feature, count] of countFeatures(text)) {
		const hash = hashOf(feature);
		const slot = (hash >>> 1) % dimensions;
		vector[slot] = (vector[slot] ?? 0) + ((hash & 1) === 1 ? 1 : -1) * count;
	}
	const length = Math.sqrt(
		vector.reduce((sum, value) => sum + value * value, 0),
	);
	// Two features may cancel each other exactly; then, as for an empty text, one fixed direction stands for "nothing to compare".
	if (length === 0) return vector.map((_, slot) => (slot === 0 ? 1 : 0));
	return vector.map((value) => value / length);
}

/** Feature → its weight. Words carry a border mark, so that a beginning is not mistaken for a middle. */
function countFeatures(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	const add = (feature: string, times: number) =>
		counts.set(feature, (counts.get(feature) ?? 0) + times);
	for (const token of tokenise(spellOut(text))) {
		add(`=${token.text}`, wordWeight);
		const bordered = [...`<${token.text}>`];
		for (let length = shortest; length <= longest; length++)
			for (let start = 0; start + length <= bordered.length; start++)
				add(bordered.slice(start, start + length).join(""), 1);
	}
	for (const [feature, count] of counts) counts.set(feature, Math.sqrt(count));
	return counts;
}

/** One spelling for what reads the same: compatibility forms, letter case, umlauts, ß and accents. */
function spellOut(text: string): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replaceAll("ä", "ae")
		.replaceAll("ö", "oe")
		.replaceAll("ü", "ue")
		.replaceAll("ß", "ss")
		.normalize("NFD")
		.replace(/\p{M}+/gu, "");
}

/** FNV-1a over UTF-16 units with a final mix, 32 bits unsigned. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++)
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
