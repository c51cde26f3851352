import { tokenise } from "../tokens/tokenise.ts";

/** Values in a fingerprint: the standard error of the overlap estimated from two of them is at most 0.045. */
export const fingerprintLength = 128;
/** Characters of one shingle: finds the parts that two texts share word order included, survives an inserted word. */
const shingleLength = 5;
/** Longer texts are fingerprinted by their first characters. */
const mostCharacters = 200_000;

/** Murmur3's final mix: spreads 32 bits over 32 bits. */
function mix(value: number): number {
	let mixed = value;
	mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Hashes of all shingles, each once; letter case, punctuation and spacing do not matter. */
function shinglesOf(text: string): Set<number> {
	const plain = tokenise(text.slice(0, mostCharacters).normalize("NFKC"))
		.map((token) => token.text.toLowerCase())
		.join(" ");
	const shingles = new Set<number>();
	const last = plain === "" ? -1 : Math.max(0, plain.length - shingleLength);
	for (let start = 0; start <= last; start += 1) {
		let hash = 0x811c9dc5;
		for (
			let at = start;
			at < start + shingleLength && at < plain.length;
			at += 1
		)
			hash = Math.imul(hash ^ plain.charCodeAt(at), 0x01000193);
		shingles.add(mix(hash));
	}
	return shingles;
}

/**
 * The MinHash fingerprint of a text: 128 numbers of 32 bits, each the least of one hash function over the text's five-character shingles (Broder
 * 1997, "On the resemblance and containment of documents"). Two texts agree in each number with the probability of their overlap;
 * `estimateOverlap` counts. Deterministic everywhere; null for a text without a word or number.
 *
 * @example minhash("Schuhe kaufen")?.length // 128
 */
export function minhash(text: string): Uint32Array | null {
	const shingles = shinglesOf(text);
	if (shingles.size === 0) return null;
	const least = new Uint32Array(fingerprintLength).fill(0xffff_ffff);
	for (const shingle of shingles)
		for (let index = 0; index < fingerprintLength; index += 1) {
			const value = mix(shingle ^ Math.imul(index + 1, 0x9e3779b1));
			if (value < (least[index] ?? 0)) least[index] = value;
		}
	return least;
}
