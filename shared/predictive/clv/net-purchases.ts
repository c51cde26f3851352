import type { Transaction } from "./summarise-transactions.ts";

export type PurchaseDay = { day: number; amount: number | null };

/**
 * The days with a purchase that lasted, earliest first: purchases of one day are one; a refund is taken off the latest purchases up to its
 * day, and a purchase wholly refunded never was.
 *
 * @param theirs of one customer, in any order
 * @returns `unmatched`: refunds (or parts of them) no earlier purchase covers
 * @example netPurchases([{ customer: "c", day: 1, amount: 10 }, { customer: "c", day: 2, amount: -4 }]).days // [{ day: 1, amount: 6 }]
 */
export function netPurchases(theirs: readonly Transaction[]): {
	readonly days: readonly PurchaseDay[];
	readonly unmatched: number;
} {
	const days = new Map<number, PurchaseDay>();
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
	const gone = new Set<PurchaseDay>();
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
