import { getWritingFeed } from "@lotse/shared/contract/writing.ts";
import { serve } from "../../serve.ts";
import { feedOf } from "../../services/copy/feed-of.ts";

export const getWritingFeedFeature = serve(getWritingFeed)(
	async ({ input, workspace }) => {
		const { feedId, after, limit } = input;
		const [feed, items] = await Promise.all([
			workspace.writing.getFeed(feedId),
			workspace.writing.feedItems(feedId, after, limit),
		]);
		if (feed === null) return { ok: false, code: "not-found" };
		return {
			ok: true,
			body: {
				feed: feedOf(feed),
				items: items.map(({ product, ...item }) => ({
					...item,
					product: product.name,
				})),
			},
		};
	},
);
