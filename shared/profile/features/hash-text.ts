/**
 * A 32-bit number of a text, the same everywhere: FNV-1a over UTF-16 units, mixed as MurmurHash3 ends. Not for secrets.
 * Source: Fowler, Noll, Vo; Appleby, MurmurHash3 `fmix32`.
 *
 * @param seed another seed, another family of numbers
 */
export function hashText(text: string, seed = 0): number {
	let hash = (0x811c9dc5 ^ seed) >>> 0;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
		hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
	}
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
