import { proposeAudience } from "@lotse/shared/contract/audiences.ts";
import type { StoredAudienceDelivery } from "../../ports/audience-store.ts";
import { serve } from "../../serve.ts";
import { openAdPlatform } from "../../services/ads/open-ad-platform.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { createId } from "../../services/create-id.ts";
import { asDelivery } from "../../services/profiles/as-delivery.ts";

export const proposeAudienceFeature = serve(proposeAudience)(
	async ({ input, caller, workspace, ports, language }) => {
		const { workspaceId, memberId } = caller;
		const segment = await workspace.segments.get(input.segmentId);
		if (!segment) return { ok: false, code: "not-found" };
		const opened = await openAdPlatform(ports, workspaceId, input.customerId);
		if (!opened.ok)
			return { ok: false, code: opened.code, detail: opened.message[language] };
		const now = ports.clock.now();
		const delivery: StoredAudienceDelivery = {
			...input,
			id: createId(ports.random, "aud"),
			segmentName: segment.name,
			state: "waiting",
			proposedBy: memberId,
			proposedAt: now,
			decidedBy: null,
			updatedAt: now,
			added: 0,
			removed: 0,
			failure: null,
			requestIds: [],
			version: 1,
		};
		const { segmentId, customerId, userListId } = input;
		const done = await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: memberId,
				action: "audience.propose",
				subject: delivery.id,
				detail: { segmentId, customerId, userListId },
			},
			[workspace.audienceDeliveries.create(delivery)],
		);
		return done.ok
			? { ok: true, body: asDelivery(delivery, language) }
			: { ok: false, code: "conflict" };
	},
);
