import { listAudienceDeliveries } from "@lotse/shared/contract/audiences.ts";
import { serve } from "../../serve.ts";
import { asDelivery } from "../../services/profiles/as-delivery.ts";

export const listAudienceDeliveriesFeature = serve(listAudienceDeliveries)(
	async ({ workspace, language }) => {
		const stored = await workspace.audienceDeliveries.list();
		const deliveries = stored.map((one) => asDelivery(one, language));
		return { ok: true, body: { deliveries } };
	},
);
