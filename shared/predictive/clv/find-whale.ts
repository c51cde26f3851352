import type { CustomerHistory } from "./purchase-histories.ts";

/**
 * The customer who alone stands for a quarter or more of the worth of all repeat purchases, among at least five customers with any;
 * null when there is none.
 */
export function findWhale(
	customers: readonly CustomerHistory[],
): { readonly id: string; readonly share: number } | null {
	let all = 0;
	let buyers = 0;
	let most = 0;
	let id = "";
	for (const one of customers) {
		const weight = one.weight ?? 1;
		const worth = one.frequency * Math.max(0, one.value ?? 0);
		if (worth === 0) continue;
		all += worth * weight;
		buyers += weight;
		if (worth > most) {
			most = worth;
			id = one.id;
		}
	}
	return buyers >= 5 && most >= all / 4 ? { id, share: most / all } : null;
}
