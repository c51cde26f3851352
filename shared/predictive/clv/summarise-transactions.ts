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
		const net = takeBack(theirs);
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

type Day = { day: number; amount: number | null };

/** The days with a purchase that lasted, earliest first. */
function takeBack(theirs: readonly Transaction[]) {
	const days = new Map<number, Day>();
	const refunds: { day: number; amount: number }[] = [];
	for (const { day, amount } of theirs) {
		if (amount !== null && amount < 0) {
			refunds.push({ day, amount: -amount });
			continue;
		}
		const one = days.get(day);
		if (one === undefined) days.set(day, { day, amount });
		else if (amount !== null) one.amount = (one.amount ?? 0) + amount;
	}
	const sorted = [...days.values()].sort((a, b) => a.day - b.day);
	let unmatched = 0;
	const gone = new Set<Day>();
	for (const refund of refunds.sort((a, b) => a.day - b.day)) {
		let rest = refund.amount;
		for (let i = sorted.length - 1; i >= 0 && rest > 0; i--) {
			const one = sorted[i];
			if (one === undefined || one.day > refund.day || !one.amount) continue;
			const taken = Math.min(rest, one.amount);
			rest -= taken;
			one.amount -= taken;
			// Half a cent is a rounding of the log, not a purchase.
			if (one.amount < 0.005) gone.add(one);
		}
		if (rest > 0.005) unmatched += 1;
	}
	return { days: sorted.filter((one) => !gone.has(one)), unmatched };
}
