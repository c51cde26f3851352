import type { Localised } from "../localised.ts";

/** What is counted in one sentence; the features are computed from it. */
export type SentenceCounts = {
	readonly sentence: string;
	readonly words: readonly string[];
	readonly lengths: readonly number[];
	readonly syllables: readonly number[];
	/** How rare each word is, as `rarityOfWord` says. */
	readonly rarities: readonly number[];
	/** How many words begin with a capital: in German nouns and names. */
	readonly capitals: number;
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
const above = (values: readonly number[], border: number): number =>
	values.filter((value) => value > border).length;
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
const formal =
	/^(?:aufgrund|mittels|infolge|hinsichtlich|bezüglich|seitens|zwecks|anhand|mithilfe|gemäß|laut|innerhalb|außerhalb|anstelle|angesichts|zugunsten|sowie|beziehungsweise|jedoch|hingegen|somit|demnach|dennoch|zudem|insbesondere|lediglich|jeweils|bereits|ferner|dadurch|hierbei|dabei|sodass|indem|wobei|wodurch)$/u;
const preposition =
	/^(?:in|im|an|am|auf|aus|bei|beim|mit|nach|von|vom|zu|zum|zur|für|durch|gegen|über|unter|vor|zwischen|wegen|trotz|während|seit)$/u;
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
		"longest-in-syllables",
		"Silben des längsten Wortes",
		"syllables of the longest word",
		({ syllables }) => Math.sqrt(most(syllables)),
	],
	[
		"rarity",
		"Seltenheit der Wörter",
		"rarity of the words",
		({ rarities }) => mean(rarities),
	],
	[
		"uncommon-words",
		"ungewohnte Wörter",
		"uncommon words",
		({ rarities }) => Math.sqrt(above(rarities, 3.5)),
	],
	[
		"rare-words",
		"seltene Wörter",
		"rare words",
		({ rarities }) => Math.sqrt(above(rarities, 4.4)),
	],
	[
		"unknown-words",
		"sehr seltene Wörter",
		"very rare words",
		({ rarities }) => Math.sqrt(above(rarities, 5)),
	],
	[
		"rare-syllables",
		"lange seltene Wörter",
		"long rare words",
		({ rarities, syllables }) =>
			Math.log1p(
				sum(
					rarities.map(
						(rarity, index) =>
							Math.max(0, rarity - 3) * (syllables[index] ?? 0),
					),
				),
			),
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
		"infinitives",
		"Infinitive mit zu",
		"infinitives with zu",
		({ words }) => Math.sqrt(share(words, /^zu$|^\p{L}{2,9}zu\p{L}{3,}en$/u)),
	],
	[
		"connectors",
		"Wörter der Schriftsprache",
		"words of formal writing",
		({ words }) => Math.sqrt(share(words, formal)),
	],
	[
		"prepositions",
		"Präpositionen",
		"prepositions",
		({ words }) => Math.sqrt(share(words, preposition)),
	],
	[
		"capitals",
		"Anteil der Hauptwörter und Namen",
		"share of nouns and names",
		({ capitals, words }) => capitals / Math.max(1, words.length),
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
