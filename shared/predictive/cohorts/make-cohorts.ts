import { intervalOfMean } from "../../learning/validation/interval-of-mean.ts";
import type { Measured } from "../../learning/validation/measured.ts";
import { wilsonInterval } from "../../statistics/wilson-interval.ts";
import type { CustomerOrders } from "../orders/customer-of-orders.ts";

export type CohortMonth = {
	/** Months since the first purchase; 0 is the month (30.4 days) that begins with it. */
	readonly month: number;
	/** Customers for whom this month is over. */
	readonly seen: number;
	/** Share of them who bought in it; in month 0 who bought again. */
	readonly retained: Measured;
	/** Worth of all purchases of a customer up to the end of this month, on average; the interval is null for fewer than five customers. */
	readonly worth: number;
	readonly worthInterval: readonly [number, number] | null;
};

export type Cohort = {
	/** Month of the first purchase, `2026-01`. */
	readonly start: string;
	readonly customers: number;
	readonly months: readonly CohortMonth[];
};

const monthDays = 365.25 / 12;
const fewest = 5;

/**
 * Customers by the month of their first purchase: how many bought again in each month of their own since then, and what they had brought by its
 * end. Only customers for whom a month is over count in it, so the newest figures of a cohort do not sag for lack of time. Shares with Wilson's
 * interval, worths with that of a mean: with few customers and one whale it is too narrow, which is why the whale is named beside.
 *
 * @param today days since 1970-01-01
 * @returns newest `mostCohorts` months in which somebody bought first, oldest first
 */
export function makeCohorts(
	customers: readonly Pick<CustomerOrders, "days">[],
	today: number,
	mostCohorts = 18,
	mostMonths = 12,
): Cohort[] {
	const byStart = Map.groupBy(
		customers.filter(({ days }) => days.length > 0),
		({ days }) => monthOf(days[0]?.day ?? today),
	);
	return [...byStart]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.slice(-mostCohorts)
		.map(([start, members]) => ({
			start,
			customers: members.length,
			months: Array.from({ length: mostMonths }, (_, month) =>
				describeMonth(members, month, today),
			).filter((one) => one !== null),
		}));
}

function describeMonth(
	members: readonly Pick<CustomerOrders, "days">[],
	month: number,
	today: number,
): CohortMonth | null {
	const worths: number[] = [];
	let retained = 0;
	for (const { days } of members) {
		const [first, ...later] = days;
		if (first === undefined) continue;
		const from = first.day + month * monthDays;
		const to = from + monthDays;
		if (to > today + 1) continue;
		if (later.some(({ day }) => day >= from && day < to)) retained += 1;
		worths.push(
			days.reduce(
				(sum, { day, amount }) => (day < to ? sum + (amount ?? 0) : sum),
				0,
			),
		);
	}
	const seen = worths.length;
	if (seen === 0) return null;
	const { share, low, high } = wilsonInterval(retained, seen);
	const interval = seen < fewest ? null : intervalOfMean(worths);
	return {
		month,
		seen,
		retained: { value: share, low, high },
		worth: worths.reduce((sum, one) => sum + one, 0) / seen,
		worthInterval: interval && [interval.low, interval.high],
	};
}

/** `2026-01` of a day. */
function monthOf(day: number): string {
	return new Date(day * 86_400_000).toISOString().slice(0, 7);
}
