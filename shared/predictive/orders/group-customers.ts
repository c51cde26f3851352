import { type CustomerOrders, customerOfOrders } from "./customer-of-orders.ts";
import { marginOfSales } from "./margin-of-sales.ts";
import type { Order } from "./order.ts";

/** Whether amounts are what the shop keeps of an order, or what the customer paid. */
export type WorthBasis = "contribution" | "revenue";

/**
 * Orders by customer, in order of first appearance. Worth is contribution (value less cost) where nine of ten purchases above 0 name their
 * cost; purchases without one then take the mean share of cost; else revenue. A refund gives back the same share.
 *
 * @param orders of one currency
 */
export function groupCustomers(orders: readonly Order[]): {
	readonly customers: readonly CustomerOrders[];
	readonly basis: WorthBasis;
	/** Contribution as a share of revenue; null on a basis of revenue. */
	readonly margin: number | null;
} {
	const sold = orders.filter(({ amountMicros }) => amountMicros > 0);
	const known = sold.filter(({ costMicros }) => costMicros !== null);
	const margin = marginOfSales({
		sold: sold.length,
		withCost: known.length,
		costedMicros: sum(known.map(({ amountMicros }) => amountMicros)),
		costMicros: sum(known.map(({ costMicros }) => costMicros ?? 0)),
	});
	const byCustomer = Map.groupBy(orders, ({ customer }) => customer);
	return {
		customers: [...byCustomer].map(([id, theirs]) =>
			customerOfOrders(id, theirs, margin),
		),
		basis: margin === null ? "revenue" : "contribution",
		margin,
	};
}

const sum = (values: readonly number[]) =>
	values.reduce((total, value) => total + value, 0);
