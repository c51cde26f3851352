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
	/** Groups by name, as the latest order that names any says. */
	readonly segments: { readonly [name: string]: string };
};

const noSegments = {};

/**
 * One customer from their orders. An order sold below cost is a purchase worth nothing, not a refund; a refund gives back the same share of
 * contribution as a sale brings.
 *
 * @param orders of this customer, one currency, in any order; one id counts once
 * @param margin contribution as a share of revenue where worth is contribution; null: worth is revenue
 */
export function customerOfOrders(
	id: string,
	orders: readonly Order[],
	margin: number | null,
): CustomerOrders {
	const sorted = orders.toSorted((a, b) => a.day - b.day);
	const purchases = sorted.filter(({ amountMicros }) => amountMicros >= 0);
	const { days } = netPurchases(
		orders.map((order) => ({
			customer: id,
			day: order.day,
			amount:
				order.amountMicros >= 0
					? Math.max(0, worthOf(order, margin))
					: Math.min(0, worthOf(order, margin)),
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
		segments:
			sorted.findLast(({ segments }) => segments !== null)?.segments ??
			noSegments,
	};
}

function worthOf({ amountMicros, costMicros }: Order, margin: number | null) {
	if (margin === null) return amountMicros / 1_000_000;
	return amountMicros > 0 && costMicros !== null
		? (amountMicros - costMicros) / 1_000_000
		: (amountMicros * margin) / 1_000_000;
}
