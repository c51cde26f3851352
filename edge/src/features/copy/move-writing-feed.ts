import {
	moveWritingFeed,
	type WritingFeed,
} from "@lotse/shared/contract/writing.ts";
import { serve } from "../../serve.ts";
import { feedOf } from "../../services/copy/feed-of.ts";

const moves = {
	pause: { from: ["queued", "running"], to: "paused" },
	resume: { from: ["paused", "failed"], to: "queued" },
	cancel: { from: ["queued", "running", "paused", "failed"], to: "cancelled" },
} as const satisfies Record<
	string,
	{
		readonly from: readonly WritingFeed["state"][];
		readonly to: WritingFeed["state"];
	}
>;

export const moveWritingFeedFeature = serve(moveWritingFeed)(
	async ({ input, caller, workspace, ports }) => {
		const { feedId, action } = input;
		const { from, to } = moves[action];
		const moved = await workspace.writing.moveFeed(feedId, from, {
			state: to,
			isRestart: action === "resume",
			at: ports.clock.now(),
			...(action === "resume" ? { reason: null } : {}),
		});
		const feed = await workspace.writing.getFeed(feedId);
		if (feed === null) return { ok: false, code: "not-found" };
		if (!moved) return { ok: false, code: "conflict" };
		if (action === "resume")
			await ports.feedJobs.start(caller.workspaceId, feed.id, feed.attempt);
		else await ports.feedJobs.cancel(feed.id, feed.attempt);
		return { ok: true, body: feedOf(feed) };
	},
);
