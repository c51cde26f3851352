import type { Ad } from "@lotse/shared/contract/ads.ts";
import type { Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";

/**
 * Writes ads and makes them findable by what they say. An ad's id comes from its text, channel and language, so the same ad is the same
 * row and the same vector, and importing again after a failure repairs what is missing. Of the same ad twice the last one counts.
 *
 * @returns how many different ads there were
 */
export async function storeAds(
	ports: Ports,
	workspaceId: string,
	actor: string,
	rows: readonly Omit<Ad, "id">[],
): Promise<number> {
	const byId = new Map<string, Ad>();
	for (const row of rows) {
		const id = await adIdOf(ports, row);
		byId.set(id, { ...row, id });
	}
	const ads = [...byId.values()];
	const vectors = await ports.embedder.embed(ads.map(({ text }) => text));
	const committed = await commitWithAudit(
		ports,
		workspaceId,
		{
			actor,
			action: "ads.import",
			subject: workspaceId,
			detail: { ads: ads.length, embedder: ports.embedder.name },
		},
		[ports.store.of(workspaceId).ads.upsertMany(ads)],
	);
	if (!committed.ok)
		throw new Error(`ads not written: conflict in ${committed.conflict}`);
	const items = ads.map(({ id }, index) => ({
		id,
		values: vectors[index] ?? [],
	}));
	await ports.vectors.upsert(workspaceId, "ads", items);
	return ads.length;
}

async function adIdOf(
	ports: Ports,
	{ text, channel, language }: Omit<Ad, "id">,
): Promise<string> {
	const hash = await ports.secrets.digest(
		JSON.stringify([channel, language, text]),
	);
	return `adt_${hash.slice(0, 20)}`;
}
