import type { ClvModel } from "@lotse/shared/predictive/clv/clv-model.ts";
import { predictCustomer } from "@lotse/shared/predictive/clv/predict-customer.ts";
import type { CustomerHistory } from "@lotse/shared/predictive/clv/purchase-histories.ts";
import type { ValuedCustomer } from "@lotse/shared/predictive/cohorts/channel-worth.ts";
import type { CustomerOrders } from "@lotse/shared/predictive/orders/customer-of-orders.ts";

/** Customers predicted for the averages; taken evenly from all. */
const mostPredicted = 500;
const outlook = { horizonDays: 365, discount: 0.1 };

/** Customers with what they brought and will; the histories stand in the order of the customers who have any. */
export function valueCustomers(
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
