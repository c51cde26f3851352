import { mean } from "../../statistics/mean.ts";
import { studentTQuantile } from "../../statistics/student-t-quantile.ts";
import { variance } from "../../statistics/variance.ts";
import type { ReturnBand, ReturnDay } from "./return-band.ts";

const weekDays = 7;
const fewestWeeks = 5;
const mostWeeks = 8;
/** An account that hardly moved so far may move a little from now on: no band is narrower than this spread makes it. */
const leastSpread = 0.03;
const dayMs = 86_400_000;

export type StatedBand =
	| { readonly ok: true; readonly band: ReturnBand }
	| {
			readonly ok: false;
			/** Fewer than five whole weeks without a gap; or a week without cost or without value, where no return can be told. */
			readonly reason: "too-few-weeks" | "nothing-to-compare";
	  };

/**
 * The predictive band of the return on ad spend in the weeks after a budget change, if the change harms nothing.
 *
 * Estimates from the last five to eight whole weeks (whole, because weekdays differ) the logarithm of value per cost, and its spread s
 * from week to week. After k weeks the mean logarithm lies, under no change, within t · s · √(1/n + 1/k) of theirs: the prediction
 * interval of a mean, Student-t with n − 1 degrees of freedom (Hahn & Meeker 1991, §4.8). The false-alarm rate is shared out over the
 * looks (Bonferroni), so it holds for all of them together.
 *
 * Assumes that weeks are about independent and their logarithms about normal; a strong season between the weeks before and after breaks
 * it, and shows as an alarm.
 *
 * @param days without gap, oldest first; what does not fill a week is left out at the old end
 * @param alarm chance of a false alarm over all looks, one side
 * @param looks how many weeks are looked at, one after the other
 * @example stateReturnBand(days) // { ok: true, band: { weeks: 8, returnPerUnit: 3.1, looks: [{ low: 0.83, high: 1.2 }, …] } }
 */
export function stateReturnBand(
	days: readonly ReturnDay[],
	{ alarm = 0.05, looks = 4 }: { alarm?: number; looks?: number } = {},
): StatedBand {
	const run = lastRun(days);
	const n = Math.min(mostWeeks, Math.floor(run.length / weekDays));
	if (n < fewestWeeks) return { ok: false, reason: "too-few-weeks" };
	const used = run.slice(run.length - n * weekDays);
	const weeks = Array.from({ length: n }, (_, week) => {
		const some = used.slice(week * weekDays, (week + 1) * weekDays);
		return {
			costMicros: some.reduce((sum, { costMicros }) => sum + costMicros, 0),
			value: some.reduce((sum, { value }) => sum + value, 0),
		};
	});
	if (weeks.some(({ costMicros, value }) => !(costMicros > 0 && value > 0)))
		return { ok: false, reason: "nothing-to-compare" };
	const logs = weeks.map(({ costMicros, value }) =>
		Math.log(value / (costMicros / 1_000_000)),
	);
	const spread = Math.max(leastSpread, Math.sqrt(variance(logs)));
	const t = studentTQuantile(1 - alarm / looks, n - 1);
	return {
		ok: true,
		band: {
			from: used[0]?.day ?? "",
			to: used.at(-1)?.day ?? "",
			weeks: n,
			returnPerUnit: Math.exp(mean(logs)),
			weekCostMicros: Math.round(
				mean(weeks.map(({ costMicros }) => costMicros)),
			),
			spread,
			alarm,
			looks: Array.from({ length: looks }, (_, index) => {
				const reach = t * spread * Math.sqrt(1 / n + 1 / (index + 1));
				return { low: Math.exp(-reach), high: Math.exp(reach) };
			}),
		},
	};
}

/** The days up to the last one that follow each other without a gap. */
function lastRun(days: readonly ReturnDay[]): readonly ReturnDay[] {
	let start = days.length - 1;
	while (start > 0 && isNext(days[start - 1]?.day, days[start]?.day))
		start -= 1;
	return days.slice(Math.max(0, start));
}

function isNext(day = "", next = ""): boolean {
	return Date.parse(next) - Date.parse(day) === dayMs;
}
