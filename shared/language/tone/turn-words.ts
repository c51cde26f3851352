import type { Token } from "../tokens/tokenise.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const negations = {
	de: words(
		"nicht kein keine keinen keiner keinem keines nie niemals ohne weder kaum",
	),
	en: words(
		"not no never without neither nor hardly cannot don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't",
	),
} as const;
const strong = {
	de: words(
		"sehr äußerst extrem besonders wirklich absolut total unglaublich höchst überaus",
	),
	en: words(
		"very extremely really absolutely totally incredibly highly truly so",
	),
} as const;
const weak = {
	de: words("etwas leicht ziemlich eher relativ"),
	en: words("slightly somewhat fairly rather quite"),
} as const;

/** Words before a word that are looked at for a "not"; a comma or stop between ends the search. */
const reach = 3;

export type Turn = { readonly negated: boolean; readonly strength: number };

/**
 * What the words before a word do to it: a negation among the three before turns it, an intensifier right before it makes it one and a half times
 * as strong, a diminisher half as strong. `tokens` are those of the text, in order.
 *
 * Worked value: "nicht sehr gut", for "gut" → negated, strength 1.5.
 */
export function turnWords(
	text: string,
	tokens: readonly Token[],
	index: number,
	language: "de" | "en",
): Turn {
	let negated = false;
	let next = tokens[index]?.start ?? 0;
	for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
		const token = tokens[at];
		if (token === undefined || /[.,;:!?\n]/u.test(text.slice(token.end, next)))
			break;
		next = token.start;
		if (negations[language].has(token.text.toLowerCase().replaceAll("’", "'")))
			negated = !negated;
	}
	const before = tokens[index - 1]?.text.toLowerCase() ?? "";
	const strength = strong[language].has(before)
		? 1.5
		: weak[language].has(before)
			? 0.5
			: 1;
	return { negated, strength };
}
