import {
	type CustomerWorth,
	getCustomerWorth,
} from "@lotse/shared/contract/customers.ts";
import { serve } from "../../serve.ts";
import { currentOutlook } from "../../services/customers/current-outlook.ts";

export const getCustomerWorthFeature = serve(getCustomerWorth)(
	async ({ caller, ports }) => {
		const { outlook, jobId, waiting } = await currentOutlook(
			ports,
			caller.workspaceId,
		);
		return {
			ok: true,
			body: {
				...empty,
				...(waiting && {
					source: waiting.totals.source,
					sources: [...waiting.sources],
					orders: waiting.totals.orders,
					currency: waiting.totals.currency,
				}),
				...outlook?.worth,
				madeAt: outlook?.madeAt ?? null,
				jobId,
			},
		};
	},
);

const empty: CustomerWorth = {
	source: null,
	sources: [],
	orders: 0,
	customers: 0,
	currency: null,
	leftOut: [],
	from: null,
	to: null,
	basis: "revenue",
	margin: null,
	ahead: null,
	cohorts: [],
	channels: [],
	notes: [],
};
