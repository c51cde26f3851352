import { declineAudience } from "@lotse/shared/contract/audiences.ts";
import { serve } from "../../serve.ts";
import { asDelivery } from "../../services/profiles/as-delivery.ts";
import { moveDelivery } from "../../services/profiles/move-delivery.ts";

export const declineAudienceFeature = serve(declineAudience)(
	async ({ input, caller, workspace, ports, language }) => {
		const delivery = await workspace.audienceDeliveries.get(input.deliveryId);
		if (!delivery) return { ok: false, code: "not-found" };
		if (delivery.state !== "waiting")
			return { ok: false, code: "unprocessable", detail: decided[language] };
		const { workspaceId, memberId } = caller;
		const after = await moveDelivery(
			ports,
			workspaceId,
			{ actor: memberId, action: "audience.decline" },
			delivery,
			{ state: "declined", decidedBy: memberId },
		);
		return after
			? { ok: true, body: asDelivery(after, language) }
			: { ok: false, code: "conflict" };
	},
);

const decided = {
	de: "Darüber ist schon entschieden. Was auf der Liste steht, nehmen Sie mit „Zurücknehmen“ herunter.",
	en: "This is decided already. Use “Take back” to take people off the list.",
};
