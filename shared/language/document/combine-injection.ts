import {
	type InjectionVerdict,
	judgeInjection,
	suspiciousFrom,
} from "../injection/judge-injection.ts";
import type {
	InjectedSentence,
	InjectionScreening,
} from "../injection/screen-text.ts";

type PlacedScreening = {
	readonly screening: InjectionScreening;
	/** Moves a stretch of the passage to where it stands in the source. */
	readonly inSource: (
		start: number,
		end: number,
	) => { readonly start: number; readonly end: number };
};

/**
 * The screening of a document from those of its passages: as suspicious as its worst, where each of n carries 1/n of the prior odds, as
 * `screenText` does with sentences, so that a long honest page does not become an attack by chance.
 *
 * Worked value: one passage at 0.75 among 4 → odds 3 become 3/4, injection 3/7, suspicious.
 */
export function combineInjection(passages: readonly PlacedScreening[]): {
	readonly injection: number;
	readonly verdict: InjectionVerdict;
	readonly sentences: readonly InjectedSentence[];
} {
	const shared = (injection: number): number =>
		injection / (injection + (1 - injection) * Math.max(1, passages.length));
	const sentences = passages.flatMap(({ screening, inSource }) =>
		screening.sentences
			.map((sentence) => ({
				...sentence,
				...inSource(sentence.start, sentence.end),
				injection: shared(sentence.injection),
			}))
			.filter((sentence) => sentence.injection >= suspiciousFrom),
	);
	const injection = passages.reduce(
		(worst, { screening }) => Math.max(worst, shared(screening.injection)),
		0,
	);
	return { injection, verdict: judgeInjection(injection), sentences };
}
