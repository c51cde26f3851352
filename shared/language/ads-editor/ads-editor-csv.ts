import type { ResponsiveAd } from "./responsive-ads.ts";

const numbered = (name: string, count: number) =>
	Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);

/** Google Ads Editor recognises English headers (support.google.com/google-ads/editor/answer/57747). */
const columns = [
	"Campaign",
	"Ad Group",
	"Ad type",
	...numbered("Headline", 15),
	...numbered("Description", 4),
	...numbered("Path", 2),
	"Final URL",
	"Status",
];

const cell = (text: string) =>
	/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
const filled = (texts: readonly string[], count: number) =>
	Array.from({ length: count }, (_, index) => texts[index] ?? "");

/**
 * Responsive search ads as a file for Google Ads Editor: UTF-8 with a byte-order mark, CRLF, one ad a row, paused, so that nothing runs
 * before somebody switches it on there.
 *
 * Worked value: one ad → 26 columns, the header and one line.
 */
export function adsEditorCsv(
	ads: readonly ResponsiveAd[],
	place: {
		readonly campaign: string;
		readonly adGroup: string;
		readonly finalUrl: string;
	},
): string {
	const rows = ads.map(({ headlines, descriptions, paths }) => [
		place.campaign,
		place.adGroup,
		"Responsive search ad",
		...filled(headlines, 15),
		...filled(descriptions, 4),
		...filled(paths, 2),
		place.finalUrl,
		"Paused",
	]);
	const lines = [columns, ...rows].map((row) => row.map(cell).join(","));
	return `\uFEFF${lines.join("\r\n")}\r\n`;
}
