import { intervalOf } from "../mmm/interval-of.ts";
import type { MmmModel } from "../mmm/mmm-model.ts";
import type { Interval } from "../mmm/mmm-results.ts";
import { respondPath } from "../mmm/respond-path.ts";

/** What a plan of weekly spend brings, in units of the target; every interval is of sums taken draw by draw. */
export type PlanResult = {
	/** Weeks the plan covers. */
	weeks: number;
	currency: string | null;
	/** What spend before the plan still brings in its weeks, were nothing spent. */
	carryIn: Interval;
	/** What the plan brings on top of that, in its weeks. */
	inWindow: Interval;
	/** What it brings after its last week. */
	tail: Interval;
	/** inWindow and tail together. */
	total: Interval;
	/** Target from media in each week of the plan, carry-in included. */
	weekly: Interval[];
	channels: {
		channel: string;
		spend: number;
		carryIn: Interval;
		inWindow: Interval;
		tail: Interval;
		total: Interval;
		/** Weeks planned above anything the data have seen: there the curve is a guess. */
		extrapolatedWeeks: number;
	}[];
};

/**
 * What a plan brings within its weeks, what earlier spend still brings in them, and what falls after them, so that a short campaign is not
 * judged by half its effect and not credited with what came before. Saturation is shared with earlier spend; the plan's part is what
 * comes on top of it.
 *
 * @param plan money a week for each paid channel of the model, in its order; all of the same length, finite and not negative
 */
export function evaluatePlan(
	model: MmmModel,
	plan: readonly (readonly number[])[],
): PlanResult {
	const weeks = plan[0]?.length ?? 0;
	const respond = respondPath(model);
	const nothing = new Array<number>(weeks).fill(0);
	const draws = model.draws.length;
	const whole = emptyParts(draws);
	const byWeek = nothing.map(() => new Float64Array(draws));
	const channels = model.series.channels.map(({ name, spend }, m) => {
		const own = emptyParts(draws);
		const planned = plan[m] ?? nothing;
		for (let d = 0; d < draws; d++) {
			const before = respond(m, d, nothing, spend);
			const after = respond(m, d, planned, spend);
			const carried = total(before.weeks);
			own.carryIn[d] = carried;
			own.inWindow[d] = total(after.weeks) - carried;
			own.tail[d] = total(after.tail) - total(before.tail);
			for (const part of PARTS)
				whole[part][d] = (whole[part][d] ?? 0) + (own[part][d] ?? 0);
			byWeek.forEach((row, t) => {
				row[d] = (row[d] ?? 0) + (after.weeks[t] ?? 0);
			});
		}
		const seen = Math.max(...spend);
		return {
			channel: name,
			spend: total(planned),
			...intervals(own),
			extrapolatedWeeks: planned.filter((money) => money > seen).length,
		};
	});
	return {
		weeks,
		currency: model.currency,
		...intervals(whole),
		weekly: byWeek.map(intervalOf),
		channels,
	};
}

const PARTS = ["carryIn", "inWindow", "tail"] as const;
type Parts = Record<(typeof PARTS)[number], Float64Array>;

function emptyParts(draws: number): Parts {
	return {
		carryIn: new Float64Array(draws),
		inWindow: new Float64Array(draws),
		tail: new Float64Array(draws),
	};
}

function intervals({ carryIn, inWindow, tail }: Parts) {
	return {
		carryIn: intervalOf(carryIn),
		inWindow: intervalOf(inWindow),
		tail: intervalOf(tail),
		total: intervalOf(inWindow.map((value, d) => value + (tail[d] ?? 0))),
	};
}

function total(values: ArrayLike<number>): number {
	let sum = 0;
	for (let t = 0; t < values.length; t++) sum += values[t] ?? 0;
	return sum;
}
