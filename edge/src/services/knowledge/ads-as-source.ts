import type { Ports } from "../../ports.ts";
import type { ReadContent } from "./read-source-content.ts";

const mostAds = 1_000;

/** The workspace's own ads as a document, those with most impressions first. */
export async function adsAsSource(
	ports: Ports,
	workspaceId: string,
): Promise<ReadContent> {
	const ads = await ports.store.of(workspaceId).ads.list(mostAds);
	if (ads.length === 0) return { ok: false, code: "no-text" };
	const blocks = ads.map(({ text, language }) => ({
		kind: "product" as const,
		level: 0,
		text,
		language,
	}));
	return { ok: true, kind: "copy", document: { title: "", blocks } };
}
