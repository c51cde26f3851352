import type { Localised } from "../localised.ts";

/** What is counted in one sentence; the features are computed from it. */
export type SentenceCounts = {
	readonly sentence: string;
	readonly words: readonly string[];
	readonly lengths: readonly number[];
	readonly syllables: readonly number[];
	/** Lengths of the words a learner may not know. */
	readonly unfamiliar: readonly number[];
	readonly numbers: number;
};

export type ComplexityFeature = {
	readonly id: string;
	readonly name: Localised;
	readonly compute: (counts: SentenceCounts) => number;
};

const sum = (values: readonly number[]): number =>
	values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number =>
	values.length === 0 ? 0 : sum(values) / values.length;
const most = (values: readonly number[]): number =>
	values.reduce((largest, value) => Math.max(largest, value), 0);
const share = (words: readonly string[], pattern: RegExp): number =>
	words.filter((word) => pattern.test(word)).length;
const marks = (sentence: string, pattern: RegExp): number =>
	sentence.match(pattern)?.length ?? 0;

const subordinating =
	/^(?:dass|weil|obwohl|obgleich|während|nachdem|bevor|ehe|sobald|solange|sofern|falls|damit|indem|wodurch|wobei|womit|wofür|worauf|wonach|sodass|wenngleich|wohingegen|deren|dessen|denen|welche[rsnm]?|um|ob|da|wenn|als)$/u;
const abstract =
	/(?:ung|heit|keit|schaft|tion|sion|ismus|ität|anz|enz|nis|tum|ik|ment|logie)(?:en|s|e|es)?$/u;
const foreign =
	/(?:ph|th|rh|y|x|qu|ou|eau|[^s]c(?![hk])|é|è|ç|^c(?![h])|aktion|ier(?:t|en|te|ten|ung)$)/u;
const passive = /^(?:wurden?|worden|werden|wird)$/u;
const participle =
	/^(?:\p{L}{0,6}ge\p{L}{2,}(?:t|en)|(?:be|ver|ent|er|zer)\p{L}{3,}(?:t|en))(?:e[nrsm]?)?$/u;
const rows: readonly (readonly [
	string,
	string,
	string,
	ComplexityFeature["compute"],
])[] = [
	[
		"log-characters",
		"Länge des Satzes",
		"length of the sentence",
		({ sentence }) => Math.log(Math.max(1, sentence.length)),
	],
	["words", "Wörter", "words", ({ words }) => Math.sqrt(words.length)],
	[
		"words-many",
		"sehr viele Wörter",
		"very many words",
		({ words }) => Math.max(0, words.length - 20),
	],
	["word-length", "Wortlänge", "word length", ({ lengths }) => mean(lengths)],
	[
		"longest-word",
		"längstes Wort",
		"longest word",
		({ lengths }) => Math.sqrt(most(lengths)),
	],
	[
		"long-words",
		"lange Wörter",
		"long words",
		({ lengths }) => Math.sqrt(lengths.filter((length) => length > 6).length),
	],
	[
		"compounds",
		"zusammengesetzte Wörter",
		"compound words",
		({ lengths }) =>
			Math.sqrt(sum(lengths.map((length) => Math.max(0, length - 12)))),
	],
	[
		"syllables",
		"Silben je Wort",
		"syllables a word",
		({ syllables }) => mean(syllables),
	],
	[
		"polysyllables",
		"Wörter mit vier und mehr Silben",
		"words of four and more syllables",
		({ syllables }) => Math.sqrt(syllables.filter((count) => count > 3).length),
	],
	[
		"unfamiliar",
		"seltene Wörter",
		"rare words",
		({ unfamiliar }) => Math.sqrt(unfamiliar.length),
	],
	[
		"unfamiliar-share",
		"Anteil seltener Wörter",
		"share of rare words",
		({ unfamiliar, words }) => unfamiliar.length / Math.max(1, words.length),
	],
	[
		"unfamiliar-long",
		"lange seltene Wörter",
		"long rare words",
		({ unfamiliar }) =>
			Math.sqrt(unfamiliar.filter((length) => length > 9).length),
	],
	[
		"commas",
		"Kommas",
		"commas",
		({ sentence }) => Math.sqrt(marks(sentence, /,/gu)),
	],
	[
		"subordination",
		"Nebensätze",
		"subordinate clauses",
		({ words }) => Math.sqrt(share(words, subordinating)),
	],
	[
		"insertions",
		"Einschübe",
		"insertions",
		({ sentence }) => Math.sqrt(marks(sentence, /[();:–—-]\s|\s[(–—]/gu)),
	],
	[
		"quotes",
		"Anführungszeichen",
		"quotation marks",
		({ sentence }) => Math.sqrt(marks(sentence, /["„“”‚‘’«»]/gu)),
	],
	["numbers", "Zahlen", "numbers", ({ numbers }) => Math.sqrt(numbers)],
	[
		"abstract-nouns",
		"abstrakte Hauptwörter",
		"abstract nouns",
		({ words }) => Math.sqrt(share(words, abstract)),
	],
	[
		"foreign",
		"Fremdwörter",
		"foreign words",
		({ words }) => Math.sqrt(share(words, foreign)),
	],
	[
		"passive",
		"Passiv",
		"passive",
		({ words }) => Math.min(2, share(words, passive)),
	],
	[
		"participles",
		"Partizipien",
		"participles",
		({ words }) => Math.sqrt(share(words, participle)),
	],
	[
		"capitals",
		"Hauptwörter und Namen",
		"nouns and names",
		({ sentence }) => Math.sqrt(marks(sentence, /(?<=\s)\p{Lu}/gu)),
	],
	[
		"abbreviations",
		"Abkürzungen",
		"abbreviations",
		({ sentence }) =>
			Math.sqrt(marks(sentence, /\b\p{L}{1,4}\.(?=\s?\p{L})|\b\p{Lu}{2,}\b/gu)),
	],
	[
		"genitive",
		"Genitive",
		"genitives",
		({ words }) => Math.sqrt(share(words, /^(?:des|der|eines|einer)$/u)),
	],
];

/** What makes a German sentence hard for a learner, as numbers of its surface. */
export const complexityFeatures: readonly ComplexityFeature[] = rows.map(
	([id, de, en, compute]) => ({ id, name: { de, en }, compute }),
);
