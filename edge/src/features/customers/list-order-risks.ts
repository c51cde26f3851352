import { listOrderRisks } from "@lotse/shared/contract/customers.ts";
import { screenOrders } from "@lotse/shared/predictive/fraud/screen-orders.ts";
import { serve } from "../../serve.ts";
import { chooseSource } from "../../services/customers/choose-source.ts";
import { isoDay } from "../../services/customers/iso-day.ts";

/** Newest orders read: enough of a past for those of the last two weeks, and a fraction of a second. */
const mostRead = 10_000;
const lookedBackDays = 14;

export const listOrderRisksFeature = serve(listOrderRisks)(
	async ({ input: { limit }, workspace }) => {
		const chosen = await chooseSource(workspace);
		const { source, currency, to } = chosen?.totals ?? {};
		const orders =
			source === undefined || currency === undefined
				? []
				: await workspace.purchases.newest(source, currency, mostRead);
		const screened = screenOrders(orders, (to ?? 0) - lookedBackDays);
		const { model } = screened;
		return {
			ok: true,
			body: {
				currency: currency ?? null,
				orders: screened.orders,
				rows: screened.flagged
					.slice(0, limit)
					.map(({ order, level, p, points, findings }) => ({
						id: order.id,
						customer: order.customer,
						day: isoDay(order.day),
						amount: order.amountMicros / 1_000_000,
						level,
						p,
						points,
						reasons: findings.map(({ words }) => words),
					})),
				learnt: model && {
					orders: model.orders,
					cases: model.cases,
					auc: model.auc,
				},
				words: screened.words,
			},
		};
	},
);
