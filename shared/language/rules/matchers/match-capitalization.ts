import { tokenise } from "../../tokens/tokenise.ts";
import type { RuleMatch } from "../rule.ts";
import type { RuleHit, RuleInput, RuleMatcher } from "./rule-hit.ts";

type Capitalization = Extract<RuleMatch, { type: "capitalization" }>;

const capitalised = (word: string): string =>
	word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
const initialUp = (word: string): string =>
	word.slice(0, 1).toUpperCase() + word.slice(1);

/** How each style would write the n-th word; a word it would leave as it is, is fine. */
const styles: {
	readonly [style in Capitalization["match"]]: (
		word: string,
		index: number,
		minLetters: number,
	) => string;
} = {
	$title: (word) => (word.length > 3 ? initialUp(word) : word),
	$sentence: (word, index) => (index === 0 ? initialUp(word) : word),
	$lower: (word) => word.toLowerCase(),
	$upper: (word) => word.toUpperCase(),
	"$no-shouting": (word, _, minLetters) =>
		word.length >= minLetters && /^[\p{Lu}\-‑]+$/u.test(word)
			? capitalised(word)
			: word,
	"$no-mixed": (word) =>
		/(?:\p{Lu}\p{Ll}){2}\p{Lu}|(?:\p{Ll}\p{Lu}){2}\p{Ll}/u.test(word)
			? capitalised(word)
			: word,
};

/**
 * Objects to every word that is not written as the style wants, and offers the word as it should be.
 * Worked value: `$no-shouting` with 4 letters on "JETZT im SALE" → hits "JETZT" and "SALE", suggestions "Jetzt" and "Sale".
 */
export function matchCapitalization(match: Capitalization): RuleMatcher {
	return ({ text }: RuleInput): RuleHit[] =>
		tokenise(text)
			.filter((token) => token.kind === "word")
			.flatMap((token, index) => {
				const wanted = styles[match.match](
					token.text,
					index,
					match.minLetters ?? 5,
				);
				return wanted === token.text
					? []
					: [{ start: token.start, end: token.end, suggestions: [wanted] }];
			});
}
