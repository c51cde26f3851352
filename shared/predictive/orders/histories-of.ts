import type { CustomerHistory } from "../clv/purchase-histories.ts";
import { summariseTransactions } from "../clv/summarise-transactions.ts";
import type { CustomerOrders } from "./customer-of-orders.ts";

/** Unit of recency and age: a week. */
const daysPerUnit = 7;

/**
 * Customers as the models of worth read them, as they stood on a day, in weeks; with how often each bought after it.
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
	const { customers: histories, later } = summariseTransactions(
		customers.flatMap(({ id, days }) =>
			days.map((one) => ({ customer: id, ...one })),
		),
		day,
		daysPerUnit,
	);
	return { histories, later };
}
