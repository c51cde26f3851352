import { netPurchases } from "./net-purchases.ts";
import type { CustomerHistory } from "./purchase-histories.ts";

export type Transaction = {
	readonly customer: string;
	/** Days since 1970-01-01. */
	readonly day: number;
	/** Worth; below 0 it takes back earlier purchases. Null where no worths are known. */
	readonly amount: number | null;
};

export type TransactionSummary = {
	/** In order of first appearance. */
	readonly customers: readonly CustomerHistory[];
	/** Purchases of each of them after `end`, up to the last day of the log. */
	readonly later: readonly number[];
	/** Customers of whom nothing is left once refunds are taken off. */
	readonly refundedAway: number;
	/** Refunds (or parts of them) that no earlier purchase of the customer covers. */
	readonly unmatchedRefunds: number;
};

/**
 * Turns a log of orders into histories: purchases of one day count once; a refund is taken off the customer's latest purchases up to that
 * day, and a purchase wholly refunded never was. The first purchase opens the history and is no repeat; worth is the mean of the repeats.
 *
 * @param end last day the histories look at
 * @param daysPerUnit unit of recency and age
 * @param inPeriods counts whole periods of that length with a purchase instead of days, as bg-bb wants
 */
export function summariseTransactions(
	transactions: readonly Transaction[],
	end: number,
	daysPerUnit: number,
	inPeriods = false,
): TransactionSummary {
	const byCustomer = new Map<string, Transaction[]>();
	for (const one of transactions) {
		const theirs = byCustomer.get(one.customer);
		if (theirs) theirs.push(one);
		else byCustomer.set(one.customer, [one]);
	}
	const customers: CustomerHistory[] = [];
	const later: number[] = [];
	let refundedAway = 0;
	let unmatchedRefunds = 0;
	for (const [id, theirs] of byCustomer) {
		const net = netPurchases(theirs);
		unmatchedRefunds += net.unmatched;
		const seen = net.days.filter(({ day }) => day <= end);
		if (net.days.length === 0) refundedAway += 1;
		const first = seen[0];
		if (first === undefined) continue;
		later.push(net.days.length - seen.length);
		const period = (day: number) =>
			inPeriods
				? Math.ceil((day - first.day) / daysPerUnit)
				: (day - first.day) / daysPerUnit;
		const age = inPeriods
			? Math.floor((end - first.day) / daysPerUnit)
			: period(end);
		const repeats = seen.slice(1).filter(({ day }) => period(day) <= age);
		const times = new Set(repeats.map(({ day }) => period(day)));
		const worths = repeats.flatMap(({ amount }) => amount ?? []);
		customers.push({
			id,
			frequency: times.size,
			recency: Math.max(0, ...times),
			age,
			value:
				worths.length > 0 && worths.length === repeats.length
					? worths.reduce((sum, worth) => sum + worth, 0) / times.size
					: null,
		});
	}
	return { customers, later, refundedAway, unmatchedRefunds };
}
