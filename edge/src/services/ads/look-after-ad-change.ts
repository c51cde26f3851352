import { judgeReturn } from "@lotse/shared/trust/limits/judge-return.ts";
import type { ReturnBand } from "@lotse/shared/trust/limits/return-band.ts";
import type { StoredAdWatch } from "../../ports/ad-watch-store.ts";
import type { Ports } from "../../ports.ts";
import { addDays } from "../add-days.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { dayInZone } from "../day-in-zone.ts";
import { openAdPlatform } from "./open-ad-platform.ts";
import { readAdGuard } from "./read-ad-guard.ts";
import { readAdSettings } from "./read-ad-settings.ts";
import { readSettledDays } from "./read-settled-days.ts";

const hourMs = 3_600_000;
const weekDays = 7;
const readForMs = 10_000;
/** An account that cannot be read for a week of hours is given up. */
const mostTries = 168;

/**
 * Looks at what an applied change brought, as far as days are settled. Inside the band: looks again later. Below it: writes band, value
 * and days into the trail, once, and either marks the change to be taken back (where the workspace has turned that on) or proposes it.
 */
export async function lookAfterAdChange(
	ports: Ports,
	workspaceId: string,
	watch: StoredAdWatch & { band: ReturnBand },
): Promise<void> {
	const { decisionId, customerId, campaignIds, band } = watch;
	const workspace = ports.store.of(workspaceId);
	const keep = async (
		change: Parameters<typeof workspace.adWatches.update>[1],
	) =>
		void (await ports.store.batch([
			workspace.adWatches.update(decisionId, change),
		]));
	const now = ports.clock.now();
	const [decision, changes, guard, { stop }] = await Promise.all([
		workspace.decisions.get(decisionId),
		workspace.adChanges.ofDecision(decisionId),
		readAdGuard(workspace),
		readAdSettings(workspace),
	]);
	if (!decision || endStates.has(decision.state))
		return keep({ state: "none", nextLookAt: null });
	const applied = changes
		.filter(({ state }) => state === "applied")
		.flatMap(({ appliedDay }) => appliedDay ?? [])
		.toSorted()
		.at(-1);
	if (decision.state !== "applied" || applied === undefined)
		return keep({ nextLookAt: now + hourMs });
	const opened = await openAdPlatform(ports, workspaceId, customerId);
	const zone = opened.ok ? opened.account.timeZone : "UTC";
	const from = addDays(applied, 1);
	const end = addDays(applied, band.looks.length * weekDays);
	const settled = addDays(dayInZone(now, zone), -guard.settleDays - 1);
	const [to = end] = [settled, end].toSorted();
	if (to < from) return keep({ nextLookAt: now + hourMs });
	const read = opened.ok
		? await readSettledDays(ports, workspaceId, opened, campaignIds, {
				from,
				to,
				settleDays: guard.settleDays,
				untilMs: now + readForMs,
			})
		: { days: [], isComplete: false };
	const looks = judgeReturn(band, read.days);
	const last = looks.at(-1);
	if (last?.isBelow) {
		const isHeldUp = !guard.isAutomatic || stop.isStopped;
		const reason = stop.isStopped ? "stopped" : "switched-off";
		await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: "system",
				action: "ads.band-left",
				subject: decisionId,
				detail: { band, look: last, isAutomatic: guard.isAutomatic },
			},
			[
				workspace.adWatches.update(
					decisionId,
					isHeldUp
						? { state: "proposed", reason, looks, nextLookAt: null }
						: { state: "reverting", looks, tries: 0, nextLookAt: now },
				),
			],
			async () => (await workspace.adWatches.get(decisionId))?.state === "open",
		);
		return;
	}
	if (looks.length === band.looks.length)
		return keep({ state: "held", looks, nextLookAt: null });
	if (read.isComplete)
		return keep({ looks, tries: 0, nextLookAt: now + hourMs });
	if (watch.tries >= mostTries)
		return keep({ state: "none", reason: "no-more-days", nextLookAt: null });
	await keep({ looks, tries: watch.tries + 1, nextLookAt: now + hourMs });
}

/** Here nothing is left to watch over. */
const endStates: ReadonlySet<string> = new Set([
	"rejected",
	"withdrawn",
	"reverted",
	"measured",
]);
