import type { Ports } from "../../ports.ts";

/** A step takes a minute at most; a job that moved later than this is alive. */
const quietMs = 180_000;

/** Starts feed jobs again that stand still although they should run: after a crash, or where starting failed. */
export async function resumeWritingFeeds(ports: Ports): Promise<number> {
	const now = ports.clock.now();
	let resumed = 0;
	for (const { workspaceId, feed } of await ports.store.unfinishedFeeds()) {
		if (now - feed.updatedAt < quietMs) continue;
		const { writing } = ports.store.of(workspaceId);
		const isTaken = await writing.moveFeed(feed.id, ["queued", "running"], {
			state: "queued",
			isRestart: true,
			at: now,
		});
		if (!isTaken) continue;
		await ports.feedJobs.start(workspaceId, feed.id, feed.attempt + 1);
		resumed += 1;
	}
	return resumed;
}
