import type { Order } from "./order.ts";

/**
 * The currency with most orders, and what is left out because amounts of different currencies cannot be added up without a rate.
 * Ties go to the first in the alphabet. Null where there are no orders.
 */
export function mainCurrency(orders: readonly Order[]): {
	readonly currency: string;
	readonly orders: readonly Order[];
	readonly leftOut: readonly {
		readonly currency: string;
		readonly orders: number;
	}[];
} | null {
	const counts = new Map<string, number>();
	for (const { currency } of orders)
		counts.set(currency, (counts.get(currency) ?? 0) + 1);
	const [first, ...others] = [...counts].sort(
		(a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
	);
	if (first === undefined) return null;
	return {
		currency: first[0],
		orders: orders.filter(({ currency }) => currency === first[0]),
		leftOut: others
			.slice(0, 20)
			.map(([currency, count]) => ({ currency, orders: count })),
	};
}
