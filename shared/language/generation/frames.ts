import type { WritingLanguage } from "./writing-material.ts";

/** A pattern around given words. It states nothing itself: no "new", "best", "now cheaper", which would be claims nobody made. */
export type Frame = {
	/** Slots: `{product}`, `{brand}`, `{attached}` (follows a noun), `{fact}`, `{other}`, `{third}`, `{sentence}`, `{short}`, `{keyword}`, `{named}` (a keyword the product's name holds). */
	readonly pattern: string;
	/** 2: says something; 0 and 1: names, asks or calls. */
	readonly value: 0 | 1 | 2;
	/** Of those that say nothing a few of each kind are enough. */
	readonly group?: "call" | "brand" | "question";
};

type Frames = {
	readonly short: readonly Frame[];
	readonly long: readonly Frame[];
};

const shared: Frames = {
	short: [
		{ pattern: "{product} {attached}", value: 2 },
		{ pattern: "{fact}", value: 2 },
		{ pattern: "{product}: {fact}", value: 2 },
		{ pattern: "{sentence}", value: 2 },
		{ pattern: "{short}", value: 2 },
		{ pattern: "{fact}, {other}", value: 2 },
	],
	long: [
		{ pattern: "{sentence}.", value: 2 },
		{ pattern: "{product}: {fact}.", value: 2 },
		{ pattern: "{product} {attached}. {sentence}.", value: 2 },
	],
};

/** Patterns of short and longer texts as data. */
export const frames: Readonly<Record<WritingLanguage, Frames>> = {
	de: {
		short: [
			...shared.short,
			{ pattern: "{product} von {brand}", value: 1, group: "brand" },
			{ pattern: "{named} von {brand}", value: 1, group: "brand" },
			{ pattern: "{brand} entdecken", value: 0, group: "brand" },
			{ pattern: "{keyword} gesucht?", value: 1, group: "question" },
			{ pattern: "{product} gesucht?", value: 0, group: "question" },
			{ pattern: "{product} entdecken", value: 0 },
			{ pattern: "{product} ansehen", value: 0 },
			{ pattern: "Mehr über {product}", value: 0 },
			{ pattern: "{keyword} entdecken", value: 1 },
			{ pattern: "{keyword} ansehen", value: 1 },
		],
		long: [
			...shared.long,
			{ pattern: "{sentence}. Jetzt ansehen.", value: 2 },
			{ pattern: "{product}: {fact}, {other} und {third}.", value: 2 },
			{ pattern: "{product}: {fact} und {other}.", value: 2 },
			{ pattern: "{fact}, {other}. Jetzt {product} entdecken.", value: 2 },
			{ pattern: "{product} {attached}. Jetzt ansehen.", value: 2 },
			{ pattern: "{product} ansehen und mehr erfahren.", value: 0 },
		],
	},
	en: {
		short: [
			...shared.short,
			{ pattern: "{product} by {brand}", value: 1, group: "brand" },
			{ pattern: "Discover {brand}", value: 0, group: "brand" },
			{ pattern: "Looking for {product}?", value: 1, group: "question" },
			{ pattern: "Which {keyword} is yours?", value: 0, group: "question" },
			{ pattern: "Discover {product}", value: 0 },
			{ pattern: "See {product}", value: 0 },
			{ pattern: "More about {product}", value: 0 },
			{ pattern: "Discover {keyword}", value: 1 },
			{ pattern: "See {keyword}", value: 1 },
		],
		long: [
			...shared.long,
			{ pattern: "{sentence}. See more.", value: 2 },
			{ pattern: "{product}: {fact}, {other} and {third}.", value: 2 },
			{ pattern: "{product}: {fact} and {other}.", value: 2 },
			{ pattern: "{fact}, {other}. Discover {product}.", value: 2 },
			{ pattern: "{product} {attached}. See more.", value: 2 },
			{ pattern: "See {product} and learn more.", value: 0 },
		],
	},
};
