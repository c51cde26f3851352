/** A text for one place of a responsive search ad. */
export type AdPart = {
	readonly id: string;
	/** Texts of one set become one ad. */
	readonly setId: string;
	readonly channel: string;
	readonly text: string;
};

export type ResponsiveAd = {
	readonly headlines: readonly string[];
	readonly descriptions: readonly string[];
	readonly paths: readonly string[];
	/** Of the parts used. */
	readonly ids: readonly string[];
};

export type LeftPart = {
	readonly id: string;
	/** too-few: its set has fewer than 3 headlines or 2 descriptions; too-many: the ad was full; other-channel: no part of a search ad; repeated: the same words again. */
	readonly reason: "too-few" | "too-many" | "other-channel" | "repeated";
};

/** What an ad takes (support.google.com/google-ads/answer/7684791): 3 to 15 headlines, 2 to 4 descriptions, up to 2 paths. */
const places = {
	"google-ads-headline": { name: "headlines", least: 3, most: 15 },
	"google-ads-description": { name: "descriptions", least: 2, most: 4 },
	"google-ads-path": { name: "paths", least: 0, most: 2 },
} as const;
type Channel = keyof typeof places;
const isChannel = (channel: string): channel is Channel => channel in places;

/**
 * Puts texts together into responsive search ads, one a set, in their order; what does not fit or repeats is left and says why.
 *
 * Worked value: a set of 3 headlines and 1 description → no ad, all four left as `too-few`.
 */
export function responsiveAds(parts: readonly AdPart[]): {
	readonly ads: readonly ResponsiveAd[];
	readonly left: readonly LeftPart[];
} {
	const sets = new Map<string, AdPart[]>();
	for (const part of parts)
		sets.set(part.setId, [...(sets.get(part.setId) ?? []), part]);
	const composed = [...sets.values()].map(composeOne);
	return {
		ads: composed.flatMap(({ ad }) => ad ?? []),
		left: composed.flatMap(({ left }) => left),
	};
}

function composeOne(parts: readonly AdPart[]): {
	ad: ResponsiveAd | null;
	left: LeftPart[];
} {
	const ad = {
		headlines: [] as string[],
		descriptions: [] as string[],
		paths: [] as string[],
		ids: [] as string[],
	};
	const left: LeftPart[] = [];
	for (const { id, channel, text } of parts) {
		if (!isChannel(channel)) {
			left.push({ id, reason: "other-channel" });
			continue;
		}
		const { name, most } = places[channel];
		const isKnown = ad[name].some(
			(known) => known.toLowerCase() === text.toLowerCase(),
		);
		if (isKnown) left.push({ id, reason: "repeated" });
		else if (ad[name].length >= most) left.push({ id, reason: "too-many" });
		else {
			ad[name].push(text);
			ad.ids.push(id);
		}
	}
	const isEnough = Object.values(places).every(
		({ name, least }) => ad[name].length >= least,
	);
	if (isEnough) return { ad, left };
	const short = ad.ids.map((id) => ({ id, reason: "too-few" }) as const);
	return { ad: null, left: [...left, ...short] };
}
