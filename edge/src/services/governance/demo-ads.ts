import type { SimulatedAd } from "@lotse/shared/causal/simulate/chocolate-ads.ts";
import type { Ad } from "@lotse/shared/contract/ads.ts";

/** A simulated ad is a headline with a description; each becomes a row with the sums over all ads it was part of. */
export function demoAds(ads: readonly SimulatedAd[]): Omit<Ad, "id">[] {
	const rows = new Map<string, Omit<Ad, "id">>();
	for (const { language, headline, description, impressions, clicks } of ads)
		for (const [channel, text] of [
			["google-ads-headline", headline],
			["google-ads-description", description],
		] as const) {
			const key = JSON.stringify([channel, language, text]);
			const before = rows.get(key) ?? { impressions: 0, clicks: 0 };
			rows.set(key, {
				text,
				channel,
				language,
				impressions: before.impressions + impressions,
				clicks: before.clicks + clicks,
				cost: null,
			});
		}
	return [...rows.values()];
}
