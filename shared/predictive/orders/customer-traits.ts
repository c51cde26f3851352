import type { CustomerOrders } from "./customer-of-orders.ts";

/** What is known of a customer on a day, in the order of the columns a churn model reads; null where there is nothing to know. */
export type CustomerTraits = {
	readonly orders: number;
	readonly days_since_last: number;
	readonly days_since_first: number;
	/** Mean days between purchases; null after one. */
	readonly usual_gap: number | null;
	/** Days since the last purchase as a multiple of the usual gap. */
	readonly silence: number | null;
	readonly orders_last_90_days: number;
	readonly mean_value: number | null;
	readonly last_value: number | null;
	readonly refunds: number;
	readonly channel: string | null;
};

/**
 * Traits as they stood on the evening of a day; what came later is not looked at. Null where the customer had not bought by then.
 *
 * @param day days since 1970-01-01
 */
export function customerTraits(
	{ days, refundDays, channel }: CustomerOrders,
	day: number,
): CustomerTraits | null {
	const past = days.filter((one) => one.day <= day);
	const [first] = past;
	const last = past.at(-1);
	if (first === undefined || last === undefined) return null;
	const since = day - last.day;
	const gap =
		past.length < 2 ? null : (last.day - first.day) / (past.length - 1);
	const worths = past.flatMap(({ amount }) => amount ?? []);
	return {
		orders: past.length,
		days_since_last: since,
		days_since_first: day - first.day,
		usual_gap: gap,
		silence: gap === null ? null : since / gap,
		orders_last_90_days: past.filter((one) => one.day > day - 90).length,
		mean_value:
			worths.length === 0
				? null
				: worths.reduce((sum, one) => sum + one, 0) / worths.length,
		last_value: last.amount,
		refunds: refundDays.filter((one) => one <= day).length,
		channel,
	};
}
