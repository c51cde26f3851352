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

/** English sentence case: words after the first are small, unless they hold further capitals or digits, or are "I". */
function sentenceHits(text: string, indicators: readonly string[]): RuleHit[] {
	let begins = true;
	let from = 0;
	return tokenise(text).flatMap((token) => {
		const between = text.slice(from, token.start);
		from = token.end;
		const isFirst =
			begins ||
			/[.!?]/u.test(between) ||
			indicators.some((sign) => between.includes(sign));
		begins = false;
		if (token.kind !== "word") return [];
		const isName =
			/\p{Lu}.*[\p{Lu}\p{N}]/u.test(token.text) ||
			/^I(?!\p{L})/u.test(token.text);
		const wanted = isFirst
			? initialUp(token.text)
			: isName
				? token.text
				: token.text.slice(0, 1).toLowerCase() + token.text.slice(1);
		return wanted === token.text
			? []
			: [{ start: token.start, end: token.end, suggestions: [wanted] }];
	});
}

/**
 * Objects to every word that is not written as the style wants, and offers the word as it should be.
 * Worked value: `$no-shouting` with 4 letters on "JETZT im SALE" → hits "JETZT" and "SALE", suggestions "Jetzt" and "Sale".
 */
export function matchCapitalization(match: Capitalization): RuleMatcher {
	if (match.match === "$sentence" && match.strict === true)
		return ({ text }) => sentenceHits(text, match.indicators ?? []);
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
