import type { ShopDay } from "@lotse/shared/contract/shopify.ts";

interface Day {
	readonly day: string;
	readonly totalMicros: number;
}

export interface Reconciliation {
	readonly isEqual: boolean;
	readonly oursMicros: number;
	readonly theirsMicros: number;
	/** Days that differ, newest first. */
	readonly days: readonly ShopDay[];
}

/**
 * Holds a shop's own report against what was fetched, day by day, to the millionth. A day one side leaves out counts 0 there. Days in
 * `YYYY-MM-DD`, money in integer micros of one currency; sums of safe integers, so exact.
 *
 * Worked value: ours 10, theirs 9 on one day → one day with difference 1, not equal.
 */
export function reconcileSales(
	ours: readonly Day[],
	theirs: readonly Day[],
): Reconciliation {
	const days = new Map<string, { ours: number; theirs: number }>();
	for (const [side, list] of [
		["ours", ours],
		["theirs", theirs],
	] as const)
		for (const { day, totalMicros } of list) {
			const both = days.get(day) ?? { ours: 0, theirs: 0 };
			both[side] += totalMicros;
			days.set(day, both);
		}
	const different = [...days]
		.map(([day, both]) => ({
			day,
			oursMicros: both.ours,
			theirsMicros: both.theirs,
			differenceMicros: both.ours - both.theirs,
		}))
		.filter(({ differenceMicros }) => differenceMicros !== 0)
		.sort((a, b) => (a.day < b.day ? 1 : -1));
	const sum = (list: readonly Day[]) =>
		list.reduce((total, { totalMicros }) => total + totalMicros, 0);
	return {
		isEqual: different.length === 0,
		oursMicros: sum(ours),
		theirsMicros: sum(theirs),
		days: different,
	};
}
