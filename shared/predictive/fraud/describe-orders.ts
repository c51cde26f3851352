import { portableLog } from "../../statistics/portable-log.ts";
import { quantile } from "../../statistics/quantile.ts";
import type { Order } from "../orders/order.ts";
import type { OrderSignals } from "./order-signals.ts";

const usualReturns = { share: 0.08, purchases: 10 };
const velocityDays = 2;
/** Below so many purchases nothing is called unusual. */
const fewestValues = 30;
/** Spread of log values that is taken as the least: a shop with one price has no outliers at twice the price. */
const leastSpread = 0.2;

export type DescribedOrder = {
	readonly order: Order;
	readonly signals: OrderSignals;
};

/**
 * Signals of every purchase, each from what was known when it came in: the customer's own past, and the shop's usual values. Refunds are no orders
 * of their own; they count in the past of their customer.
 *
 * @param orders of one currency, in any order; an id counts once
 * @returns purchases, earliest first
 */
export function describeOrders(orders: readonly Order[]): DescribedOrder[] {
	const once = new Map(orders.map((order) => [order.id, order]));
	const sorted = [...once.values()].sort(
		(a, b) =>
			a.day - b.day ||
			(a.hour ?? 12) - (b.hour ?? 12) ||
			(a.id < b.id ? -1 : 1),
	);
	const outlierOf = judgeValues(sorted);
	const past = new Map<string, Past>();
	const described: DescribedOrder[] = [];
	for (const order of sorted) {
		const known: Past = past.get(order.customer) ?? {
			days: [],
			refunds: 0,
			coupons: new Map(),
		};
		past.set(order.customer, known);
		if (order.amountMicros < 0) {
			known.refunds += 1;
			continue;
		}
		const coupon = order.coupon?.toLowerCase() ?? null;
		const used = coupon === null ? 0 : (known.coupons.get(coupon) ?? 0);
		const bought = known.days.length;
		described.push({
			order,
			signals: {
				velocity: known.days.filter((day) => day >= order.day - velocityDays)
					.length,
				elsewhere:
					order.isElsewhere === null ? Number.NaN : order.isElsewhere ? 1 : 0,
				returnShare:
					(Math.min(known.refunds, bought) +
						usualReturns.share * usualReturns.purchases) /
					(bought + usualReturns.purchases),
				couponRepeats: used,
				valueOutlier: outlierOf(order),
				isNew: bought === 0 ? 1 : 0,
			},
		});
		known.days.push(order.day);
		if (coupon !== null) known.coupons.set(coupon, used + 1);
	}
	return described;
}

type Past = {
	readonly days: number[];
	refunds: number;
	readonly coupons: Map<string, number>;
};

function judgeValues(orders: readonly Order[]): (order: Order) => number {
	const logs = orders.flatMap(({ amountMicros }) =>
		amountMicros > 0 ? [portableLog(amountMicros)] : [],
	);
	if (logs.length < fewestValues) return () => Number.NaN;
	const middle = quantile(logs, 0.5);
	const spread = Math.max(
		leastSpread,
		1.4826 *
			quantile(
				logs.map((log) => Math.abs(log - middle)),
				0.5,
			),
	);
	return ({ amountMicros }) =>
		amountMicros > 0
			? (portableLog(amountMicros) - middle) / spread
			: Number.NaN;
}
