/** Width of the hashes by which words are looked up: about one unlisted word in forty is taken for a listed one. */
export const hashBits = 20;

/**
 * A word's place among 2^20 (FNV-1a, mixed), for tables that hold no words.
 *
 * Worked value: `hashWord("haus") === hashWord("haus")`, below 1,048,576.
 */
export function hashWord(word: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < word.length; at += 1)
		hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
	return (hash ^ (hash >>> 13)) >>> (32 - hashBits);
}
