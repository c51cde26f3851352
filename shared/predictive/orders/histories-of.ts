import type { CustomerHistory } from "../clv/purchase-histories.ts";
import type { CustomerOrders } from "./customer-of-orders.ts";

/** Unit of recency and age: a week. */
const daysPerUnit = 7;

/**
 * Customers as the models of worth read them, as they stood on a day, in weeks; with how often each bought after it. What `summariseTransactions`
 * makes of the same purchases, without writing them all down once more: a shop of 100,000 customers fits into a Worker.
 *
 * @param day days since 1970-01-01
 */
export function historiesOf(
	customers: readonly CustomerOrders[],
	day: number,
): {
	readonly histories: readonly CustomerHistory[];
	readonly later: readonly number[];
} {
	const histories: CustomerHistory[] = [];
	const later: number[] = [];
	for (const { id, days } of customers) {
		const after = days.findIndex((one) => one.day > day);
		const seen = after < 0 ? days.length : after;
		const first = days[0];
		const last = days[seen - 1];
		if (seen === 0 || first === undefined || last === undefined) continue;
		histories.push({
			id,
			frequency: seen - 1,
			recency: (last.day - first.day) / daysPerUnit,
			age: (day - first.day) / daysPerUnit,
			value: meanOfRepeats(days, seen),
		});
		later.push(days.length - seen);
	}
	return { histories, later };
}

/** Null where there is no repeat, or the worth of one is not known. */
function meanOfRepeats(
	days: CustomerOrders["days"],
	seen: number,
): number | null {
	let sum = 0;
	for (let i = 1; i < seen; i++) {
		const amount = days[i]?.amount ?? null;
		if (amount === null) return null;
		sum += amount;
	}
	return seen < 2 ? null : sum / (seen - 1);
}
