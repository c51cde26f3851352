import { condition } from "../support/support-words.ts";

/** Begins by pointing at something said before, or asks, or speaks of "we". */
const leaning: Readonly<Record<"de" | "en", RegExp>> = {
	de: /^(?:er|sie|es|dies\p{L}*|damit|dazu|dabei|deshalb|daher|so|dadurch|außerdem|zudem|auch|aber|und|oder|denn|dann|dort|hier|jene\p{L}*|ihre?\p{L}?|seine?\p{L}?|beide|letztere?|zum beispiel|wir|unsere?\p{L}?|ich|siehe)(?!\p{L})/iu,
	en: /^(?:it|its|they|their|this|that|these|those|he|she|his|her|so|therefore|also|but|and|or|then|there|here|both|the latter|for example|however|we|our|i|see)(?!\p{L})/iu,
};

/**
 * Whether a sentence of a source can stand by itself: it points at nothing before it, is no question, and holds without a condition that a
 * neighbour might state.
 *
 * @example isStandalone("Damit bleibt sie trocken.", "de") // false
 */
export function isStandalone(sentence: string, language: "de" | "en"): boolean {
	return (
		/\p{L}{3}/u.test(sentence) &&
		!sentence.trimEnd().endsWith("?") &&
		!leaning[language].test(sentence.trim()) &&
		// "Das Hauptfach" names something, "Das macht" points back.
		!/^Das \p{Ll}/u.test(sentence.trim()) &&
		!condition.test(sentence)
	);
}
