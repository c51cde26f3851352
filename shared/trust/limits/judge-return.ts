import type { ReturnBand, ReturnDay } from "./return-band.ts";

const weekDays = 7;
/** Part of today's return that money added on top has to bring at least. */
const extraMoneyBrings = 0.5;

/** What one look found: all weeks since the change, taken together. */
export type ReturnLook = {
	/** Weeks since the change: 1, 2, … */
	readonly week: number;
	readonly from: string;
	readonly to: string;
	readonly costMicros: number;
	readonly value: number;
	readonly expected: number;
	/** Value as a share of what was expected. */
	readonly share: number;
	readonly low: number;
	readonly high: number;
	readonly isBelow: boolean;
};

/**
 * Holds the whole weeks after a budget change against the band stated before it.
 *
 * What is expected follows the cost: spending as much as before should bring as much; less spending in proportion less; of money added
 * on top, half of the former return is enough, since every curve flattens. So neither a cut nor ordinary saturation counts as harm. Only
 * falling below the band does; rising above it never undoes anything.
 *
 * @param days from the day after the change, oldest first, without gap; a week that is not whole is not judged. A week without cost is
 * not judged either, and ends the looks: there is nothing to compare
 * @returns a look a week, in order, up to the first that falls below or the last the band holds
 * @example judgeReturn(band, days).at(-1)?.isBelow // true: the change should go back
 */
export function judgeReturn(
	band: ReturnBand,
	days: readonly ReturnDay[],
): ReturnLook[] {
	const looks: ReturnLook[] = [];
	let costMicros = 0;
	let value = 0;
	let expected = 0;
	for (const [index, { low, high }] of band.looks.entries()) {
		const week = days.slice(index * weekDays, (index + 1) * weekDays);
		const weekCost = week.reduce((sum, day) => sum + day.costMicros, 0);
		const [first] = days;
		const last = week.at(-1);
		if (!first || !last || week.length < weekDays || weekCost <= 0) break;
		costMicros += weekCost;
		value += week.reduce((sum, day) => sum + day.value, 0);
		expected += expectedOf(band, weekCost);
		const share = value / expected;
		const isBelow = share < low;
		const span = { from: first.day, to: last.day };
		looks.push({
			week: index + 1,
			...span,
			costMicros,
			value,
			expected,
			share,
			low,
			high,
			isBelow,
		});
		if (isBelow) break;
	}
	return looks;
}

/** Value a week of this cost should bring at least, in the account's currency. */
function expectedOf(band: ReturnBand, costMicros: number): number {
	const { returnPerUnit, weekCostMicros } = band;
	const extra = Math.max(0, costMicros - weekCostMicros);
	return (
		(returnPerUnit * (costMicros - extra + extraMoneyBrings * extra)) /
		1_000_000
	);
}
