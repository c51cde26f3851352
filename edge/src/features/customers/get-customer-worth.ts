import { getCustomerWorth } from "@lotse/shared/contract/customers.ts";
import type { ClvModel } from "@lotse/shared/predictive/clv/clv-model.ts";
import { predictCustomer } from "@lotse/shared/predictive/clv/predict-customer.ts";
import type { CustomerHistory } from "@lotse/shared/predictive/clv/purchase-histories.ts";
import {
	channelWorth,
	type ValuedCustomer,
} from "@lotse/shared/predictive/cohorts/channel-worth.ts";
import { makeCohorts } from "@lotse/shared/predictive/cohorts/make-cohorts.ts";
import type { CustomerOrders } from "@lotse/shared/predictive/orders/group-customers.ts";
import { historiesOf } from "@lotse/shared/predictive/orders/histories-of.ts";
import { serve } from "../../serve.ts";
import { isoDay } from "../../services/customers/iso-day.ts";
import { loadOrders } from "../../services/customers/load-orders.ts";
import { worthModelOf } from "../../services/customers/worth-model-of.ts";

/** Customers predicted for the averages; taken evenly from all. */
const mostPredicted = 500;
const outlook = { horizonDays: 365, discount: 0.1 };

export const getCustomerWorthFeature = serve(getCustomerWorth)(
	async ({ workspace }) => {
		const loaded = await loadOrders(workspace);
		if (loaded === null) return { ok: true, body: empty };
		const { customers, margin } = loaded;
		const { histories } = historiesOf(customers, loaded.to);
		const { model, notes } = await worthModelOf(workspace, histories, loaded);
		const valued = valueSome(model, customers, histories, margin);
		const mean = (of: (one: ValuedCustomer["ahead"]) => number) =>
			valued.reduce((sum, { ahead }) => sum + of(ahead), 0) / valued.length;
		return {
			ok: true,
			body: {
				orders: loaded.orders,
				customers: customers.length,
				currency: loaded.currency,
				leftOut: [...loaded.leftOut],
				from: isoDay(loaded.from),
				to: isoDay(loaded.to),
				basis: loaded.basis,
				margin,
				ahead:
					valued.length === 0 || model.value === null
						? null
						: {
								value: mean(({ value }) => value),
								low: mean(({ low }) => low),
								high: mean(({ high }) => high),
							},
				cohorts: makeCohorts(customers, loaded.to).map((cohort) => ({
					...cohort,
					months: cohort.months.map((month) => ({
						...month,
						worthInterval: month.worthInterval && [...month.worthInterval],
					})),
				})),
				channels: model.value === null ? [] : channelWorth(valued).slice(0, 50),
				notes,
			},
		};
	},
);

/** Customers with what they brought and will; the histories stand in the order of the customers who have any. */
function valueSome(
	model: ClvModel,
	customers: readonly CustomerOrders[],
	histories: readonly CustomerHistory[],
	margin: number | null,
): ValuedCustomer[] {
	const byId = new Map(customers.map((one) => [one.id, one]));
	const step = Math.max(1, histories.length / mostPredicted);
	const valued: ValuedCustomer[] = [];
	for (let at = 0; at < histories.length; at += step) {
		const history = histories[Math.floor(at)];
		const customer = history && byId.get(history.id);
		if (!history || !customer) continue;
		const { clv } = predictCustomer(model, history, outlook);
		const past = customer.days.reduce(
			(sum, { amount }) => sum + (amount ?? 0),
			0,
		);
		const first = customer.days[0]?.amount ?? 0;
		valued.push({
			channel: customer.channel,
			past,
			ahead: clv ?? { value: 0, low: 0, high: 0 },
			firstRevenue: margin !== null && margin > 0 ? first / margin : first,
		});
	}
	return valued;
}

const empty = {
	orders: 0,
	customers: 0,
	currency: null,
	leftOut: [],
	from: null,
	to: null,
	basis: "revenue" as const,
	margin: null,
	ahead: null,
	cohorts: [],
	channels: [],
	notes: [],
};
