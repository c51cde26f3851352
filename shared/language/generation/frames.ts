import type { WritingLanguage } from "./writing-material.ts";

/** A pattern around given words. It states nothing itself: no "new", "best", "now cheaper", which would be claims nobody made. */
export type Frame = {
	/** Slots: `{product}`, `{attached}` (follows a noun), `{fact}`, `{other}`, `{third}`, `{sentence}`, `{keyword}`. */
	readonly pattern: string;
	/** 2: says something; 0: a call. */
	readonly value: 0 | 1 | 2;
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
