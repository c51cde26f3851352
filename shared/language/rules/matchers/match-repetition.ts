import { tokenise } from "../../tokens/tokenise.ts";
import type { RuleMatcher } from "./rule-hit.ts";

/**
 * Objects to a word that stands twice in a row with only spaces between; the suggestion is to keep the first.
 * Worked value: "Jetzt jetzt kaufen" → one hit, 0–11, suggestion "Jetzt".
 */
export function matchRepetition(): RuleMatcher {
	return ({ text }) => {
		const words = tokenise(text).filter((token) => token.kind === "word");
		return words.flatMap((word, index) => {
			const next = words[index + 1];
			if (
				next === undefined ||
				word.text.toLowerCase() !== next.text.toLowerCase()
			)
				return [];
			if (!/^\s+$/u.test(text.slice(word.end, next.start))) return [];
			return [{ start: word.start, end: next.end, suggestions: [word.text] }];
		});
	};
}
