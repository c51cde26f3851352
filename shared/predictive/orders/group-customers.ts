import { netPurchases, type PurchaseDay } from "../clv/net-purchases.ts";
import type { Order } from "./order.ts";

/** What the orders of one customer come to. */
export type CustomerOrders = {
	readonly id: string;
	/** Days with a purchase that lasted, earliest first; amounts in currency units on the chosen basis. */
	readonly days: readonly PurchaseDay[];
	/** Days of refunds, earliest first. */
	readonly refundDays: readonly number[];
	/** Purchases as ordered, refunded ones too. */
	readonly purchases: number;
	/** Of the first order that names one. */
	readonly channel: string | null;
	/** As the latest order that says anything says. */
	readonly mayContact: boolean;
	/** Hours of purchases, where known. */
	readonly hours: readonly number[];
};

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
	const revenue = sum(known.map(({ amountMicros }) => amountMicros));
	const cost = sum(known.map(({ costMicros }) => costMicros ?? 0));
	const hasCost = sold.length > 0 && known.length >= 0.9 * sold.length;
	const margin = hasCost ? 1 - cost / revenue : null;
	const worthOf = ({ amountMicros, costMicros }: Order) =>
		(margin === null
			? amountMicros
			: amountMicros > 0 && costMicros !== null
				? amountMicros - costMicros
				: amountMicros * margin) / 1_000_000;
	const byCustomer = Map.groupBy(orders, ({ customer }) => customer);
	const customers = [...byCustomer].map(([id, theirs]): CustomerOrders => {
		const sorted = theirs.toSorted((a, b) => a.day - b.day);
		const purchases = sorted.filter(({ amountMicros }) => amountMicros >= 0);
		const { days } = netPurchases(
			theirs.map((order) => ({
				customer: id,
				day: order.day,
				// An order sold below cost is still a purchase, not a refund.
				amount:
					order.amountMicros >= 0
						? Math.max(0, worthOf(order))
						: Math.min(0, worthOf(order)),
			})),
		);
		return {
			id,
			days,
			refundDays: sorted
				.filter(({ amountMicros }) => amountMicros < 0)
				.map(({ day }) => day),
			purchases: purchases.length,
			channel: sorted.find(({ channel }) => channel !== null)?.channel ?? null,
			mayContact:
				sorted.findLast(({ mayContact }) => mayContact !== null)?.mayContact ??
				false,
			hours: purchases.flatMap(({ hour }) => hour ?? []),
		};
	});
	return {
		customers,
		basis: margin === null ? "revenue" : "contribution",
		margin,
	};
}

const sum = (values: readonly number[]) =>
	values.reduce((total, value) => total + value, 0);
