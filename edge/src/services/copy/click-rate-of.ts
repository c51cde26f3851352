import type { Ad } from "@lotse/shared/contract/ads.ts";
import { wilsonInterval } from "@lotse/shared/statistics/wilson-interval.ts";

export interface ClickRate {
	value: number;
	/** 95 %, Wilson. */
	interval: [number, number];
}

/** Clicks per impression of an ad; null where it was never shown. */
export function clickRateOf(ad: Ad): ClickRate | null {
	if (ad.impressions === 0) return null;
	const { share, low, high } = wilsonInterval(ad.clicks, ad.impressions);
	return { value: share, interval: [low, high] };
}
