import { detectLanguage } from "../tokens/detect-language.ts";
import { tokenise } from "../tokens/tokenise.ts";
import type { BrandValue } from "./brand-values.ts";
import { matchWord } from "./match-word.ts";
import { turnWords } from "./turn-words.ts";

/** A word that speaks of a value; one after "not" is listed and not counted. */
export type AssociationHit = {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly entry: string;
	readonly by: "word" | "form" | "part";
	readonly negated: boolean;
};
export type Association = {
	readonly id: string;
	readonly name: BrandValue["name"];
	readonly hits: readonly AssociationHit[];
	/** Hits that count. */
	readonly count: number;
	/** Share of all the counted words of value that speak of this one; null where there are too few words to tell. */
	readonly share: {
		readonly value: number;
		/** 90 %, Wilson. */
		readonly interval: readonly [number, number];
	} | null;
};
export type Associations =
	| {
			readonly ok: true;
			readonly words: number;
			/** Words that speak of any value. */
			readonly count: number;
			/** The closest value first. */
			readonly values: readonly Association[];
	  }
	| { readonly ok: false; readonly reason: "language-unknown" };

/** Fewer words of value say nothing of their shares. */
const fewestHits = 5;
const mostCharacters = 200_000;
const mostHits = 500;
const z = 1.645;

function wilson(count: number, total: number): readonly [number, number] {
	const share = count / total;
	const scale = 1 + z ** 2 / total;
	const middle = (share + z ** 2 / (2 * total)) / scale;
	const half =
		(z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2))) /
		scale;
	return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/**
 * Which of a brand's values a text speaks of: the words behind each, and its share of all of them. German compounds and forms count, a word after
 * "not" does not. It counts wording, not what readers will believe; below five such words no share is given. Never throws; linear in the text.
 *
 * @param values at most 20, each of at most 200 words a language; a value without words in the text's language finds nothing
 *
 * Worked value: "Ehrlich, fair, zuverlässig, geprüft und neu" → trust 4 of 5, share 0.8 (0.44 to 0.95), innovation 1.
 */
export function measureAssociations(
	source: string,
	values: readonly BrandValue[],
	options: { readonly language?: "de" | "en" | "unknown" } = {},
): Associations {
	const text = source.slice(0, mostCharacters);
	const language = options.language ?? detectLanguage(text).code;
	if (language === "unknown") return { ok: false, reason: "language-unknown" };
	const tokens = tokenise(text).filter(({ kind }) => kind !== "emoji");
	const found = values.map(({ id, name, words }) => {
		const match = matchWord(
			new Map(words[language].map((word) => [word.toLowerCase(), true])),
			language,
		);
		const hits = tokens.flatMap((token, index): AssociationHit[] => {
			const matched = token.kind === "word" ? match(token.text) : null;
			if (matched === null) return [];
			const { start, end, text: said } = token;
			const { entry, by } = matched;
			const { negated } = turnWords(text, tokens, index, language);
			return [{ start, end, text: said, entry, by, negated }];
		});
		const count = hits.filter(({ negated }) => !negated).length;
		return { id, name, hits: hits.slice(0, mostHits), count };
	});
	const count = found.reduce((sum, one) => sum + one.count, 0);
	return {
		ok: true,
		words: tokens.length,
		count,
		values: found
			.map((one) => ({
				...one,
				share:
					count < fewestHits
						? null
						: {
								value: one.count / count,
								interval: wilson(one.count, count),
							},
			}))
			.sort((a, b) => b.count - a.count),
	};
}
