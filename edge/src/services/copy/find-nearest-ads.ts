import type { Ad } from "@lotse/shared/contract/ads.ts";
import type { Ports } from "../../ports.ts";
import { type ClickRate, clickRateOf } from "./click-rate-of.ts";

export interface NearAd {
	ad: Ad;
	/** Cosine, -1 to 1. What it means depends on the embedder: wording, or meaning too. */
	similarity: number;
	clickRate: ClickRate | null;
}

/** The workspace's own ads nearest to a text, nearest first. */
export async function findNearestAds(
	ports: Ports,
	workspaceId: string,
	text: string,
	limit: number,
): Promise<NearAd[]> {
	const [values] = await ports.embedder.embed([text]);
	if (!values) return [];
	const matches = await ports.vectors.query(workspaceId, "ads", values, limit);
	const found = await ports.store
		.of(workspaceId)
		.ads.getMany(matches.map(({ id }) => id));
	const byId = new Map(found.map((ad) => [ad.id, ad]));
	return matches.flatMap(({ id, similarity }) => {
		const ad = byId.get(id);
		return ad ? [{ ad, similarity, clickRate: clickRateOf(ad) }] : [];
	});
}
