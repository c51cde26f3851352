/** A number from 0 to 1 out of a text (FNV-1a, then mixed). */
export function practiceChance(text: string): number {
	let hash = 2_166_136_261;
	for (const sign of text)
		hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619);
	hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519);
	return ((hash ^ (hash >>> 13)) >>> 0) / 4_294_967_296;
}
