/** Shorter stems match only as a whole: "rot" is no part of "Brot". */
const leastPart = 4;

/**
 * Whether a source's word carries a text's word: the same stem, or one is a part of the other's compound ("Leder" in "Lederschuhe" and the other way
 * round), at its beginning or its end.
 *
 * @example matchStem("lederschuh", "leder") // true
 */
export function matchStem(wanted: string, given: string): boolean {
	if (wanted === given) return true;
	const [short, long] =
		wanted.length < given.length ? [wanted, given] : [given, wanted];
	if (short.length < leastPart) return false;
	// The rest is a word of its own or an ending, never one letter more of another word.
	const rest = long.length - short.length;
	if (!long.startsWith(short) && !long.endsWith(short)) return false;
	return rest <= 1 || rest >= 3;
}
