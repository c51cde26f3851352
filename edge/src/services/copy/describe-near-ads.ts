import type { Evidence } from "@lotse/shared/contract/decisions.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import type { NearAd } from "./find-nearest-ads.ts";

/** Below this cosine an ad says something else. */
const leastSimilarity = 0.3;
const longestQuote = 90;

/** How the workspace's own ads with similar wording did, as evidence. An observation: those ads differ in more than their words. */
export function describeNearAds(
	near: readonly NearAd[],
	language: Language,
	{ embedder, codeVersion }: { embedder: string; codeVersion: string },
): Evidence {
	const words = texts[language];
	const alike = near.filter(
		({ similarity, clickRate }) =>
			similarity >= leastSimilarity && clickRate !== null,
	);
	const percent = new Intl.NumberFormat(language, {
		style: "percent",
		maximumFractionDigits: 2,
	});
	const lines = alike.map(({ ad, clickRate }) => {
		const { value, interval } = clickRate ?? { value: 0, interval: [0, 0] };
		const [low, high] = interval;
		const text = [...ad.text].slice(0, longestQuote).join("");
		return `„${text}“: ${percent.format(value)} (${percent.format(low ?? 0)}–${percent.format(high ?? 0)})`;
	});
	const rate = alike[0]?.clickRate ?? null;
	return {
		kind: "predictive",
		title: words.title,
		summary:
			lines.length > 0 ? `${words.found} ${lines.join("; ")}.` : words.none,
		estimate: rate && {
			value: rate.value,
			interval: rate.interval,
			level: 0.95,
			unit: "clicks-per-impression",
		},
		dataWindow: null,
		modelVersion: embedder,
		codeVersion,
	};
}

const texts = {
	de: {
		title: "Eigene Anzeigen mit ähnlichem Wortlaut",
		found:
			"Beobachtete Klickraten, die nächste zuerst; die Anzeigen unterscheiden sich in mehr als ihren Worten:",
		none: "Keine eigene Anzeige ist ähnlich genug, um daraus etwas abzuleiten.",
	},
	en: {
		title: "Own ads with similar wording",
		found:
			"Observed click rates, nearest first; the ads differ in more than their words:",
		none: "No ad of your own is similar enough to tell anything.",
	},
};
