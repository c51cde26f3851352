import { sineCosineOfTurns } from "../../statistics/sine-cosine-of-turns.ts";
import { dayNumber } from "./day-number.ts";

/**
 * Waves for a list of ISO days: columns sin_1..sin_n, cos_1..cos_n of the day of the year (1 to 366) over the period, as PyMC-Marketing
 * defines them.
 *
 * @param period in days: 365.25 for the year, 30.4375 for a month
 * @param prefix put before each name
 * @throws RangeError for a day that is not ISO; series are checked before they get here
 */
export function fourierColumns(
	dates: readonly string[],
	waves: number,
	period = 365.25,
	prefix = "",
): { name: string; values: Float64Array }[] {
	const turns = dates.map((date) => dayOfYear(date) / period);
	const columns: { name: string; values: Float64Array }[] = [];
	for (const part of ["sin", "cos"] as const)
		for (let wave = 1; wave <= waves; wave++)
			columns.push({
				name: `${prefix}${part}_${wave}`,
				values: Float64Array.from(turns, (turn) => {
					const { sine, cosine } = sineCosineOfTurns(wave * turn);
					return part === "sin" ? sine : cosine;
				}),
			});
	return columns;
}

function dayOfYear(date: string): number {
	const day = dayNumber(date);
	const before = dayNumber(`${Number(date.slice(0, 4)) - 1}-12-31`);
	if (day === undefined || before === undefined)
		throw new RangeError(`not an ISO day: ${date}`);
	return day - before;
}
