import { undoAudience } from "@lotse/shared/contract/audiences.ts";
import { serve } from "../../serve.ts";
import { openAdPlatform } from "../../services/ads/open-ad-platform.ts";
import { asDelivery } from "../../services/profiles/as-delivery.ts";
import { changeAudience } from "../../services/profiles/change-audience.ts";
import { moveDelivery } from "../../services/profiles/move-delivery.ts";

const mostRequestIds = 50;

export const undoAudienceFeature = serve(undoAudience)(
	async ({ input, caller, workspace, ports, language }) => {
		const { workspaceId, memberId } = caller;
		const delivery = await workspace.audienceDeliveries.get(input.deliveryId);
		if (!delivery) return { ok: false, code: "not-found" };
		const refuse = (detail: string) =>
			({ ok: false, code: "unprocessable", detail }) as const;
		if (delivery.state !== "sent" && delivery.state !== "failed")
			return refuse(notSent[language]);
		const opened = await openAdPlatform(
			ports,
			workspaceId,
			delivery.customerId,
		);
		if (!opened.ok) return refuse(opened.message[language]);
		const members = await workspace.audienceMembers.ofDelivery(delivery.id);
		const off = await changeAudience(
			ports,
			workspaceId,
			opened,
			"remove",
			members,
		);
		const after = await moveDelivery(
			ports,
			workspaceId,
			{
				actor: memberId,
				action: off.failure ? "audience.fail" : "audience.undo",
			},
			delivery,
			{
				state: off.failure ? delivery.state : "undone",
				failure: off.failure?.message ?? null,
				removed: delivery.removed + off.done,
				requestIds: [...delivery.requestIds, ...off.requestIds].slice(
					-mostRequestIds,
				),
			},
		);
		return after
			? { ok: true, body: asDelivery(after, language) }
			: { ok: false, code: "conflict" };
	},
);

const notSent = {
	de: "Davon steht niemand auf der Liste: Es wurde nicht gesendet oder schon zurückgenommen.",
	en: "Nobody of this is on the list: it was not sent, or taken back already.",
};
