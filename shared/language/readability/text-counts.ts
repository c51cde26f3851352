/** What every readability formula is computed from. All are counts ≥ 0 of one text; `countText` makes them. */
export type TextCounts = {
	readonly words: number;
	readonly sentences: number;
	/** Characters that are not white space, punctuation included (for ARI). */
	readonly characters: number;
	/** Letters and digits (for Coleman-Liau). */
	readonly letters: number;
	readonly syllables: number;
	/** Words of more than six letters. */
	readonly longWords: number;
	/** Words of one syllable. */
	readonly monosyllables: number;
	/** Words of three or more syllables. */
	readonly polysyllables: number;
};
