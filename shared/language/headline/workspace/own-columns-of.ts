import type { HeadlineFeatures } from "../extract-headline-features.ts";

/** What a workspace's own layer can see of a text: a column's key, its value, and the tokens it belongs to (none: the whole text). */
export type OwnColumn = {
	/** Below 256 a property or class, see `ownLengthKey`; from there up 256 + the hash of a word or word pair. */
	readonly key: number;
	readonly value: number;
	readonly token?: number;
	readonly secondToken?: number;
};

/** Keys: whole-text properties from 0, the text's real length at 60, word classes from 64, words and pairs from 256. */
export const ownKeys = { length: 60, classes: 64, ngrams: 256 } as const;

/**
 * The columns of a text that own results can give a weight: the shipped model's whole-text properties, word classes, words and word pairs, and
 * the real length, which the shipped model holds at the border of its archive (42–100 characters) and adverts (up to 30) need. Letters are left to
 * the shipped model. A key may occur more than once; its values add up.
 */
export function ownColumnsOf(
	text: string,
	features: HeadlineFeatures,
): OwnColumn[] {
	return [
		...features.whole.map((value, key) => ({ key, value })),
		{ key: ownKeys.length, value: text.length / 20 },
		...features.classes.map(([index, token]) => ({
			key: ownKeys.classes + index,
			value: 1,
			token,
		})),
		...features.ngrams.flatMap(({ hash, kind, token, secondToken }) =>
			kind === "letters"
				? []
				: [
						{
							key: ownKeys.ngrams + hash,
							value: 1,
							token,
							...(secondToken === undefined ? {} : { secondToken }),
						},
					],
		),
	].filter(({ value }) => value !== 0);
}
