import { listWritingFeeds } from "@lotse/shared/contract/writing.ts";
import { serve } from "../../serve.ts";

export const listWritingFeedsFeature = serve(listWritingFeeds)(
	async ({ workspace }) => ({
		ok: true,
		body: { feeds: await workspace.writing.listFeeds() },
	}),
);
