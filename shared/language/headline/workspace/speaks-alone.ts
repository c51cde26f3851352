import type { LanguageCode } from "../../tokens/detect-language.ts";
import type { HeadlineLayer } from "./headline-layer.ts";
import type { OwnWeighed } from "./weigh-own.ts";

/** Log evidence for own weights from which a layer may score what the shipped model cannot: odds of about 20 to 1. */
export const strongEvidence = 3;
/** Different texts in the language that were learnt from, known words, and their share; a text of unknown language needs the larger share. */
const leastTexts = 30;
const fewestKnownWords = 2;
const leastKnownShare = 0.5;
const shareOfUnknownLanguage = 0.75;

/**
 * Whether a layer may score a text that the shipped model abstains on (German, or of unknown words): only when the results give strong evidence that
 * words matter here, and know most of this text's words in its language.
 */
export function speaksAlone(
	own: OwnWeighed,
	language: LanguageCode,
	{ state }: HeadlineLayer,
): boolean {
	const share = own.knownWords / Math.max(1, own.knownWords + own.unknownWords);
	return (
		state.evidence >= strongEvidence &&
		own.knownWords >= fewestKnownWords &&
		share >=
			(language === "unknown" ? shareOfUnknownLanguage : leastKnownShare) &&
		(language === "unknown" ||
			state.learntFrom.languages[language] >= leastTexts)
	);
}
