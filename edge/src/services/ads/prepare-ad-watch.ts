import { stateReturnBand } from "@lotse/shared/trust/limits/state-return-band.ts";
import type { StoredAdWatch } from "../../ports/ad-watch-store.ts";
import type { Ports } from "../../ports.ts";
import { addDays } from "../add-days.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { dayInZone } from "../day-in-zone.ts";
import { openAdPlatform } from "./open-ad-platform.ts";
import { readAdGuard } from "./read-ad-guard.ts";
import { readSettledDays } from "./read-settled-days.ts";

const baselineDays = 56;
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** An account that cannot be read for a day and a half is not waited for. */
const mostTries = 36;

/**
 * States the band of a proposed change from the eight weeks before the proposal, and writes it into the trail. The days always are those
 * before the proposal, however late they are read. Where reading takes longer than `forMs`, the next call goes on.
 */
export async function prepareAdWatch(
	ports: Ports,
	workspaceId: string,
	watch: StoredAdWatch,
	forMs: number,
): Promise<void> {
	const workspace = ports.store.of(workspaceId);
	const { decisionId, customerId, campaignIds } = watch;
	const [decision, guard] = await Promise.all([
		workspace.decisions.get(decisionId),
		readAdGuard(workspace),
	]);
	const commit = async (
		change: Parameters<typeof workspace.adWatches.update>[1],
		detail: Record<string, unknown> | null,
	) => {
		const write = workspace.adWatches.update(decisionId, change);
		if (detail === null) return void (await ports.store.batch([write]));
		await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: "system",
				action: "ads.band-stated",
				subject: decisionId,
				detail,
			},
			[write],
			async () =>
				(await workspace.adWatches.get(decisionId))?.state === "preparing",
		);
	};
	if (
		!decision ||
		!["draft", "in-review", "changes-requested", "approved"].includes(
			decision.state,
		)
	) {
		const reason = decision?.state === "applied" ? "applied-before-band" : "";
		return commit({ state: "none", reason, nextLookAt: null }, null);
	}
	const opened = await openAdPlatform(ports, workspaceId, customerId);
	const now = ports.clock.now();
	const zone = opened.ok ? opened.account.timeZone : "UTC";
	const to = addDays(dayInZone(watch.createdAt, zone), -guard.settleDays - 1);
	const read = opened.ok
		? await readSettledDays(ports, workspaceId, opened, campaignIds, {
				from: addDays(to, 1 - baselineDays),
				to,
				settleDays: guard.settleDays,
				untilMs: now + forMs,
			})
		: { days: [], isComplete: false };
	if (!read.isComplete && watch.tries < mostTries)
		return commit(
			{
				tries: watch.tries + 1,
				nextLookAt: now + (read.days.length > 0 ? minuteMs : hourMs),
			},
			null,
		);
	const stated = stateReturnBand(read.days);
	if (!stated.ok) {
		const { reason } = stated;
		return commit({ state: "none", reason, nextLookAt: null }, { reason });
	}
	const { band } = stated;
	await commit({ state: "open", band, tries: 0, nextLookAt: now }, { band });
}
