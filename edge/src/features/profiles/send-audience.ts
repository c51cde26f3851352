import { sendAudience } from "@lotse/shared/contract/audiences.ts";
import type { StoredAudienceDelivery } from "../../ports/audience-store.ts";
import { serve } from "../../serve.ts";
import { openAdPlatform } from "../../services/ads/open-ad-platform.ts";
import { asDelivery } from "../../services/profiles/as-delivery.ts";
import { planAudience } from "../../services/profiles/plan-audience.ts";
import { sendDelivery } from "../../services/profiles/send-delivery.ts";

/** After so long without a word whoever was sending has ended. */
const stuckMs = 10 * 60_000;
/** Members Google checks in one request. */
const mostMembers = 10_000;

export const sendAudienceFeature = serve(sendAudience)(
	async ({ input, caller, workspace, ports, language }) => {
		const { workspaceId, memberId } = caller;
		const [delivery, policy] = await Promise.all([
			workspace.audienceDeliveries.get(input.deliveryId),
			workspace.workspace.get(),
		]);
		if (!delivery || !policy) return { ok: false, code: "not-found" };
		const refuse = (detail: string) =>
			({ ok: false, code: "unprocessable", detail }) as const;
		if (!maySend(delivery, ports.clock.now())) return refuse(ended[language]);
		if (delivery.proposedBy === memberId && !policy.selfApproval)
			return { ok: false, code: "own-proposal" };
		const segment = await workspace.segments.get(delivery.segmentId);
		if (!segment) return refuse(noSegment[language]);
		const opened = await openAdPlatform(
			ports,
			workspaceId,
			delivery.customerId,
		);
		if (!opened.ok) return refuse(opened.message[language]);
		if (!input.dryRun) {
			const sent = await sendDelivery(
				ports,
				workspaceId,
				memberId,
				delivery,
				segment,
				opened,
			);
			if (!sent) return { ok: false, code: "conflict" };
			const { added, removed } = sent;
			return {
				ok: true,
				body: {
					delivery: asDelivery(sent, language),
					dryRun: false,
					added: added - delivery.added,
					removed: removed - delivery.removed,
				},
			};
		}
		const plan = await planAudience(ports, workspaceId, segment, delivery);
		if (plan.hindrance) return refuse(plan.hindrance[language]);
		const tried = await opened.platform.sendAudience(opened.account, {
			userListId: delivery.userListId,
			change: "add",
			members: plan.added.slice(0, mostMembers),
			isDryRun: true,
		});
		if (!tried.ok && plan.added.length > 0)
			return refuse(tried.failure.message[language]);
		return {
			ok: true,
			body: {
				delivery: asDelivery(delivery, language),
				dryRun: true,
				added: plan.added.length,
				removed: plan.removed.length,
			},
		};
	},
);

function maySend(
	{ state, updatedAt }: StoredAudienceDelivery,
	now: number,
): boolean {
	if (state === "sending") return now - updatedAt > stuckMs;
	return state === "waiting" || state === "failed";
}

const ended = {
	de: "Das wurde schon gesendet, abgelehnt oder ist gerade unterwegs. Schlagen Sie es neu vor, um die Liste abzugleichen.",
	en: "This was sent or declined already, or is on its way. Propose it anew to bring the list up to date.",
};
const noSegment = {
	de: "Das Segment gibt es nicht mehr. Lehnen Sie den Vorschlag ab.",
	en: "The segment is gone. Decline the proposal.",
};
