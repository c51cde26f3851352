const known = new Map<string, string>();

/** By small, then capital, then small letter: so that ſ meets s, and ẞ meets ß. */
function foldedCharacter(character: string): string {
	const before = known.get(character);
	if (before !== undefined) return before;
	const folded = character.toLowerCase().toUpperCase().toLowerCase();
	known.set(character, folded);
	return folded;
}

/**
 * Writes a text so that two characters a regular expression takes for the same under the flags i and u become the same: what matches in the
 * text, matches letter by letter in what this returns. Offsets are not kept (ß becomes ss). Never throws; linear in the text.
 *
 * Worked values: "GROẞ" → "gross"; "ſo" → "so".
 */
export function foldCase(text: string): string {
	const small = text.toLowerCase();
	return /[\u0080-\u{10FFFF}]/u.test(small)
		? small.replaceAll(/[\u0080-\u{10FFFF}]/gu, foldedCharacter)
		: small;
}
