import { decodeBase64 } from "../headline/decode-base64.ts";
import data from "./german-word-frequency.data.json" with { type: "json" };
import { hashBits, hashWord } from "./hash-word.ts";

/** The rarity of a word that is not among the 28,000 commonest. */
export const rarityOfUnknown = 5.5;

/** By hash: band of the Zipf frequency in halves, 0 where no word is listed. */
function readBands(): Uint8Array {
	const table = new Uint8Array(2 ** hashBits);
	const gaps = decodeBase64(data.gaps);
	const bands = decodeBase64(data.bands);
	let [hash, next] = [0, 0];
	for (const gap of gaps) {
		hash += gap;
		if (gap === 255) continue;
		table[hash] = bands[next] ?? 0;
		next += 1;
	}
	return table;
}
const bandOf = readBands();

/**
 * How rare a German word is: 8 minus its Zipf frequency (decimal logarithm of occurrences in a thousand million words) in steps of a half, from 2 for
 * the commonest; 5.5 for words that are not listed. The word in small letters. By hashes, so about one unlisted word in forty counts as a listed one.
 *
 * Worked value: `rarityOfWord("und")` → 2.
 */
export function rarityOfWord(word: string): number {
	const band = bandOf[hashWord(word)] ?? 0;
	return band === 0 ? rarityOfUnknown : 8 - band / 2;
}
