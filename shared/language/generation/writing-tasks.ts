import type { Localised } from "../localised.ts";

/** What can be asked of a writer. */
export type WritingTask =
	| "ad-variants"
	| "rewrite"
	| "product-description"
	| "attributes"
	| "localisation"
	| "seo-outline"
	| "structured-data"
	| "hreflang"
	| "alt-text"
	| "subject-line"
	| "meta-tags"
	| "social-post";

/** Where a text of a task is to stand. */
export type WritingChannel =
	| "google-ads-headline"
	| "google-ads-description"
	| "google-ads-path"
	| "meta-title"
	| "meta-description"
	| "product-text"
	| "email-subject"
	| "social-post"
	| "alt-text"
	| "page"
	| "structured-data";

/** One kind of text a task asks for. */
export type WritingSlot = {
	/** Kebab-case, unique in the task; what a writer names in its answer. */
	readonly name: string;
	readonly channel: WritingChannel;
	/** Longest display width; null: `mostCharacters` alone. */
	readonly maxWidth: number | null;
	readonly mostCharacters: number;
	/** How many unless the brief says otherwise, and how many at most. */
	readonly count: number;
	readonly most: number;
};

export type WritingTaskRow = {
	readonly name: Localised;
	readonly slots: readonly WritingSlot[];
	/** Computed from facts by rules, never by a model: a machine reads it, and a rule is right or wrong. */
	readonly isComputed: boolean;
	/** Its slots together are one text (a page), not texts to choose from. */
	readonly isOneText: boolean;
};

const slot = (
	name: string,
	channel: WritingChannel,
	maxWidth: number | null,
	[count, most]: readonly [number, number],
	mostCharacters = 400,
): WritingSlot => ({ name, channel, maxWidth, mostCharacters, count, most });

/**
 * The tasks as data. Widths: responsive search ads 30 and 90 (support.google.com/google-ads/answer/7684791); page titles 60 and descriptions 160, alt texts 125
 * and subject lines 50 are common practice, not a rule of the channel; posts 280 is the tightest of the large networks.
 */
export const writingTasks: Readonly<Record<WritingTask, WritingTaskRow>> = {
	"ad-variants": {
		name: { de: "Anzeigentexte", en: "Ad texts" },
		slots: [
			slot("headline", "google-ads-headline", 30, [15, 15], 60),
			slot("description", "google-ads-description", 90, [4, 4], 180),
		],
		isComputed: false,
		isOneText: false,
	},
	rewrite: {
		name: { de: "Text überarbeiten", en: "Rewrite a text" },
		slots: [slot("text", "page", null, [1, 3], 8_000)],
		isComputed: false,
		isOneText: false,
	},
	"product-description": {
		name: { de: "Produktbeschreibung", en: "Product description" },
		slots: [slot("description", "product-text", null, [1, 3], 4_000)],
		isComputed: false,
		isOneText: false,
	},
	attributes: {
		name: { de: "Produktmerkmale", en: "Product attributes" },
		slots: [slot("attribute", "product-text", 120, [12, 30], 240)],
		isComputed: false,
		isOneText: false,
	},
	localisation: {
		name: { de: "In eine andere Sprache", en: "Into another language" },
		slots: [slot("text", "page", null, [1, 1], 8_000)],
		isComputed: false,
		isOneText: false,
	},
	"seo-outline": {
		name: { de: "Gliederung einer Seite", en: "Outline of a page" },
		slots: [
			slot("title", "page", 60, [1, 1], 120),
			slot("heading", "page", 80, [5, 8], 160),
			slot("point", "page", 160, [12, 24], 320),
		],
		isComputed: false,
		isOneText: true,
	},
	"structured-data": {
		name: {
			de: "Strukturierte Daten (JSON-LD)",
			en: "Structured data (JSON-LD)",
		},
		slots: [slot("json-ld", "structured-data", null, [1, 1], 20_000)],
		isComputed: true,
		isOneText: false,
	},
	hreflang: {
		name: { de: "Sprachverweise (hreflang)", en: "Language links (hreflang)" },
		slots: [slot("links", "structured-data", null, [1, 1], 20_000)],
		isComputed: true,
		isOneText: false,
	},
	"alt-text": {
		name: { de: "Bildbeschreibungen", en: "Picture descriptions" },
		slots: [slot("alt", "alt-text", 125, [1, 10], 250)],
		isComputed: false,
		isOneText: false,
	},
	"subject-line": {
		name: { de: "Betreffzeilen", en: "Subject lines" },
		slots: [slot("subject", "email-subject", 50, [5, 10], 100)],
		isComputed: false,
		isOneText: false,
	},
	"meta-tags": {
		name: {
			de: "Seitentitel und Beschreibung",
			en: "Page title and description",
		},
		slots: [
			slot("title", "meta-title", 60, [3, 5], 120),
			slot("description", "meta-description", 160, [3, 5], 320),
		],
		isComputed: false,
		isOneText: false,
	},
	"social-post": {
		name: { de: "Beiträge für soziale Netze", en: "Posts for social networks" },
		slots: [slot("post", "social-post", 280, [3, 5], 560)],
		isComputed: false,
		isOneText: false,
	},
};
