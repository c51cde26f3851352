import type { Site } from "./site.ts";

/**
 * The editor for responsive search ads, and the table of campaigns. The page has no public contract and its labels are translated, so fields are
 * recognised by structure first (section, kind of element, stated limit) and by label second; campaigns by the number in their link alone.
 */
export const googleAds: Site = {
	id: "google-ads",
	name: "Google Ads",
	hosts: ["ads.google.com"],
	practicePath: "/practice/google-ads/",
	others: "leave",
	checked: "2026-11-22",
	fields: [
		{
			channel: "google-ads-headline",
			name: { de: "Anzeigentitel", en: "Headline" },
			elements: ["input", "rich"],
			within: ['section[class*="headline" i]', '[debugid*="headline" i]'],
			limit: 30,
			labels: [
				"headline",
				"long headline",
				"anzeigentitel",
				"titel",
				"überschrift",
			],
		},
		{
			channel: "google-ads-description",
			name: { de: "Textzeile", en: "Description" },
			elements: ["textarea", "rich"],
			within: ['section[class*="description" i]', '[debugid*="description" i]'],
			limit: 90,
			labels: ["description", "textzeile", "beschreibung"],
		},
		{
			channel: "google-ads-path",
			name: { de: "Pfad", en: "Path" },
			elements: ["input"],
			within: ['section[class*="path" i]', '[debugid*="path" i]'],
			limit: 15,
			labels: ["path", "display path", "pfad", "angezeigter pfad"],
		},
	],
	tables: [
		{
			id: "campaigns",
			paths: ["/aw/campaigns", "/practice/google-ads/campaigns/"],
			root: [".ess-table-wrapper", ".ess-table-canvas"],
			head: [".particle-table-header"],
			row: [".particle-table-row"],
			link: [
				'campaign-name a[href*="campaignId="]',
				'ess-cell[essfield="name"] a[href*="campaignId="]',
				'ess-cell[essfield="campaign_name"] a[href*="campaignId="]',
			],
			parameter: "campaignId",
			without: ["adGroupId"],
			account: ["div.external-customer-id", "div.operating-customer > .id"],
		},
	],
};
