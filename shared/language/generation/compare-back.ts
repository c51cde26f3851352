import type { Localised } from "../localised.ts";
import { chrf } from "../similarity/chrf.ts";
import { backCheck } from "./back-check.ts";
import { termsIn } from "./terms-in.ts";

export type BackComparison = {
	/** What was lost, added or turned round: numbers, limits, names, denials. */
	readonly problems: readonly Localised[];
	/** Words of the glossary that stand in the original and did not come back. */
	readonly lostTerms: readonly string[];
	/** chrF of the text that came back against the original, 0 to 1. */
	readonly likeness: number;
	/** So unlike in wording that it may say something else. */
	readonly isUnlike: boolean;
};

/** A faithful way there and back keeps more of the letters than this; another text of the same language has about 0.2. */
const leastLikeness = 0.35;

/**
 * Holds a text that was translated there and back against its original. Hard facts must come back as they were; the wording need not, but if little of it
 * is left, somebody who reads both languages should look. It cannot see a shift in tone, nor a mistake made on the way there and undone on the way back.
 *
 * @example compareBack({ source: "Hält 40 Stunden", back: "Hält 14 Stunden", names: [], terms: [] }).problems[0]?.en // "“40 h” is missing."
 */
export function compareBack({
	source,
	back,
	names,
	terms,
}: {
	readonly source: string;
	readonly back: string;
	readonly names: readonly string[];
	/** The glossary's words in the original's language; whoever translated back was told them. */
	readonly terms: readonly string[];
}): BackComparison {
	const likeness = chrf(back, source);
	const [asks, has] = [termsIn(source), termsIn(back)];
	return {
		problems: backCheck({ source, text: back, glossary: [], names }),
		lostTerms: terms.filter((term) => asks(term) && !has(term)),
		likeness,
		isUnlike: likeness < leastLikeness,
	};
}
