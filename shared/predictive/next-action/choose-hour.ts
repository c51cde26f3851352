/** When a customer is likely to look. */
export type HourChoice =
	| {
			readonly abstain: false;
			/** 0 to 23; the message goes out at its beginning. */
			readonly hour: number;
			/** Share of this customer's purchases expected in that hour and the next, and in an average pair of hours. */
			readonly share: number;
			readonly average: number;
			/** Whether the customer's own purchases decided, rather than everybody's. */
			readonly isOwn: boolean;
	  }
	| { readonly abstain: true };

/** How many purchases of one's own weigh as much as everybody's habit. */
const weightOfAll = 8;
const fewestOfAll = 30;
/** Nobody is written to at night. */
const [earliest, latest] = [7, 20] as const;

/**
 * The hour in which to write: where most purchases of the next two hours are expected, between 7 and 21 o'clock. A customer's own hours are
 * shrunk towards everybody's (a Dirichlet prior worth eight purchases), so two purchases at midnight are no habit. When people buy is not
 * proof of when they read: a test of send times beats it.
 *
 * @param own hours of the customer's purchases
 * @param all how many purchases of all customers fell into each of the 24 hours
 * @returns abstains below 30 purchases of all with a known hour
 * @example chooseHour([], Array(24).fill(1)).abstain // true: 24 purchases are too few
 */
export function chooseHour(
	own: readonly number[],
	all: readonly number[],
): HourChoice {
	const total = all.reduce((sum, one) => sum + one, 0);
	if (total < fewestOfAll) return { abstain: true };
	const shares = (mine: readonly number[]) =>
		all.map(
			(count, hour) =>
				(mine.filter((one) => one === hour).length +
					weightOfAll * ((count + 1) / (total + 24))) /
				(mine.length + weightOfAll),
		);
	const best = (list: readonly number[]) => {
		let hour: number = earliest;
		for (let at = earliest; at <= latest; at++)
			if (pair(list, at) > pair(list, hour)) hour = at;
		return hour;
	};
	const told = shares(own);
	const hour = best(told);
	return {
		abstain: false,
		hour,
		share: pair(told, hour),
		average: 2 / 24,
		isOwn: hour !== best(shares([])),
	};
}

const pair = (list: readonly number[], hour: number) =>
	(list[hour] ?? 0) + (list[(hour + 1) % 24] ?? 0);
