import { languageCues } from "./language-cues.ts";
import { languageWords } from "./language-words.ts";
import { tokenise } from "./tokenise.ts";

export type LanguageCode = "de" | "en" | "unknown";

/** `confidence`: probability of `code` under the detector's own evidence, 0–1; for "unknown" the probability that it is neither. */
export type DetectedLanguage = {
	readonly code: LanguageCode;
	readonly confidence: number;
};

/** Words looked at; more add nothing. */
const mostWords = 60;
/** Evidence for "neither" before anything is read: a word must speak for a language, silence does not. */
const priorOfOther = 1.2;
/** Below this probability the answer is "unknown". */
const leastConfidence = 0.7;

function evidenceOf(word: string): [number, number, number] {
	const known = languageWords.get(word);
	const sum: [number, number, number] =
		known === undefined ? [0, 0, 0] : [known[0], known[1], known[2]];
	const share = known === undefined ? 1 : 0.4;
	for (const cue of languageCues) {
		if (!cue.pattern.test(word)) continue;
		sum[0] += share * cue.de;
		sum[1] += share * cue.en;
		sum[2] += share * cue.other;
	}
	return sum;
}

/**
 * Tells whether a text is German, English, or neither, from function words, advertising words and spelling cues.
 *
 * Made for two-word advertising copy: it adds the evidence of each of the first 60 words and answers "unknown" unless one language reaches
 * probability 0.7 against the other and against "any other language". Empty texts, numbers and gibberish are "unknown". Words of the
 * other language inside a text shift the confidence only. Never throws; constant time beyond 60 words.
 *
 * Worked values: "Jetzt 20% sparen" → de, "Schuhe kaufen" → de, "Buy shoes online" → en, "Acheter des chaussures" → unknown.
 */
export function detectLanguage(text: string): DetectedLanguage {
	const words = tokenise(text.slice(0, 4000)).filter(
		(token) => token.kind === "word",
	);
	const total: [number, number, number] = [0, 0, priorOfOther];
	for (const token of words.slice(0, mostWords)) {
		const evidence = evidenceOf(token.text.toLowerCase().replace(/’/gu, "'"));
		total[0] += evidence[0];
		total[1] += evidence[1];
		total[2] += evidence[2];
	}
	const [de, en, other] = total;
	const highest = Math.max(de, en, other);
	const mass =
		Math.exp(de - highest) + Math.exp(en - highest) + Math.exp(other - highest);
	const code = de > en ? "de" : "en";
	const confidence = Math.exp(Math.max(de, en) - highest) / mass;
	if (confidence >= leastConfidence) return { code, confidence };
	return { code: "unknown", confidence: Math.exp(other - highest) / mass };
}
