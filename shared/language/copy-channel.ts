import type { Localised } from "./localised.ts";

/** Where a piece of copy will be shown; decides its length limit and which rules apply. */
export type CopyChannel =
	| "google-ads-headline"
	| "google-ads-description"
	| "google-ads-path"
	| "meta-title"
	| "meta-description"
	| "plain";

/** How a channel bounds its text: `limit` is a display width (see `displayWidth`), `null` where the channel has none. */
export type CopyChannelRow = {
	readonly name: Localised;
	readonly limit: number | null;
	/** true: the field refuses longer text; false: it is cut off when shown. */
	readonly hard: boolean;
	/** true: `{KeyWord:default}` is counted by its default text. */
	readonly insertsKeywords: boolean;
};

/**
 * The channels as data. Google Ads limits: responsive search ads (support.google.com/google-ads/answer/7684791), double-width characters
 * count 2. `meta-title` and `meta-description` are a page's HTML title and meta description: search engines cut by pixels, so 60 and 160
 * characters are the common practice, not a rule of the channel.
 */
export const copyChannels: {
	readonly [channel in CopyChannel]: CopyChannelRow;
} = {
	"google-ads-headline": {
		name: { de: "Google-Ads-Anzeigentitel", en: "Google Ads headline" },
		limit: 30,
		hard: true,
		insertsKeywords: true,
	},
	"google-ads-description": {
		name: { de: "Google-Ads-Beschreibung", en: "Google Ads description" },
		limit: 90,
		hard: true,
		insertsKeywords: true,
	},
	"google-ads-path": {
		name: { de: "Google-Ads-Pfad", en: "Google Ads path" },
		limit: 15,
		hard: true,
		insertsKeywords: true,
	},
	"meta-title": {
		name: { de: "Seitentitel", en: "Page title" },
		limit: 60,
		hard: false,
		insertsKeywords: false,
	},
	"meta-description": {
		name: { de: "Meta-Beschreibung", en: "Meta description" },
		limit: 160,
		hard: false,
		insertsKeywords: false,
	},
	plain: {
		name: { de: "Freier Text", en: "Plain text" },
		limit: null,
		hard: false,
		insertsKeywords: false,
	},
};
