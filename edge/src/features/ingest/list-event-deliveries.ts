import { listEventDeliveries } from "@lotse/shared/contract/events.ts";
import { serve } from "../../serve.ts";
import { describeDelivery } from "../../services/ingest/describe-delivery.ts";

export const listEventDeliveriesFeature = serve(listEventDeliveries)(
	async ({ input, workspace, language }) => {
		const deliveries = await workspace.eventDeliveries.list(input);
		return {
			ok: true,
			body: {
				deliveries: deliveries.map((delivery) => ({
					...delivery,
					message: describeDelivery(delivery.reason)[language],
				})),
			},
		};
	},
);
