import { detectLanguage } from "../tokens/detect-language.ts";
import { tokenise } from "../tokens/tokenise.ts";
import { matchWord } from "./match-word.ts";
import { toneVersion, toneWords } from "./tone-words.ts";
import { turnWords } from "./turn-words.ts";

/** A word that carries tone, where it stands, and what it counts for after "not" and "very". */
export type ToneHit = {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** The word of the lexicon it was taken for. */
	readonly entry: string;
	readonly by: "word" | "form" | "part";
	readonly negated: boolean;
	readonly valence: number;
	readonly arousal: number;
};
export type ToneMean = {
	/** −1 to 1. */
	readonly value: number;
	/** 90 %: how far the mean of a few words can be relied on. */
	readonly interval: readonly [number, number];
};
export type Tone = {
	readonly words: number;
	readonly hits: readonly ToneHit[];
	readonly lexicon: string;
} & (
	| {
			readonly ok: true;
			readonly valence: ToneMean;
			readonly arousal: ToneMean;
	  }
	| {
			readonly ok: false;
			readonly reason: "language-unknown" | "too-few-words";
	  }
);

/** Fewer words of tone say nothing of a text. */
const fewestHits = 3;
/** Longer texts are read up to here; hits beyond are not listed. */
const mostCharacters = 200_000;
const mostHits = 2_000;
/** "Not good" is bad, but less than "bad" (Taboada et al. 2011, "Lexicon-based methods", §2.2, found shifting better than flipping). */
const turned = -0.5;
/** Spread of single words around what readers say, from the disagreement with held-out lexica; keeps the interval honest when all hits agree. */
const wordSpread = 0.35;

const bounded = (value: number): number => Math.max(-1, Math.min(1, value));

function meanOf(values: readonly number[]): ToneMean {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const variance = spread / Math.max(1, values.length - 1) + wordSpread ** 2;
	const half = 1.645 * Math.sqrt(variance / values.length);
	return {
		value: mean,
		interval: [bounded(mean - half), bounded(mean + half)],
	};
}

const matchers = {
	de: matchWord(toneWords.de, "de"),
	en: matchWord(toneWords.en, "en"),
} as const;

/**
 * The tone of a text: how pleasant (valence) and how exciting (arousal) its words are, the mean over those that the project's own seed lexicon
 * knows, with every word behind it. German compounds, forms, negation and intensifiers are followed; irony is not.
 *
 * It says what the words are like, not what readers will feel: agreement with held-out lexica is in the room's README. Abstains below three
 * such words and for other languages. Never throws; linear in the text.
 *
 * Worked value: "Ein wunderbarer, herrlicher, schöner Tag", de → valence 1, three hits.
 */
export function measureTone(
	source: string,
	options: { readonly language?: "de" | "en" | "unknown" } = {},
): Tone {
	const text = source.slice(0, mostCharacters);
	const language = options.language ?? detectLanguage(text).code;
	const tokens = tokenise(text).filter(({ kind }) => kind !== "emoji");
	const none = { words: tokens.length, lexicon: toneVersion };
	if (language === "unknown")
		return { ...none, ok: false, reason: "language-unknown", hits: [] };
	const hits = tokens.flatMap((token, index): ToneHit[] => {
		const match = token.kind === "word" ? matchers[language](token.text) : null;
		if (match === null) return [];
		const { negated, strength } = turnWords(text, tokens, index, language);
		return [
			{
				start: token.start,
				end: token.end,
				text: token.text,
				entry: match.entry,
				by: match.by,
				negated,
				valence: bounded(
					match.value.valence * strength * (negated ? turned : 1),
				),
				arousal: bounded(match.value.arousal * strength),
			},
		];
	});
	const listed = { ...none, hits: hits.slice(0, mostHits) };
	return hits.length < fewestHits
		? { ...listed, ok: false, reason: "too-few-words" }
		: {
				...listed,
				ok: true,
				valence: meanOf(hits.map(({ valence }) => valence)),
				arousal: meanOf(hits.map(({ arousal }) => arousal)),
			};
}
