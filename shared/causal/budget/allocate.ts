import { marginalResponse } from "../mmm/marginal-response.ts";
import type { SteadyResponse } from "../mmm/steady-response.ts";
import { spendAtReturn } from "./spend-at-return.ts";

export type Allocation = {
	/** Money a week of each channel, in the order given; sums to the total. */
	spends: number[];
	/** The marginal return all channels between their limits share (the multiplier of the budget). */
	multiplier: number;
	/** Largest violation of the optimality conditions, relative to the multiplier. */
	kktResidual: number;
	/** Values of the multiplier that were tried. */
	iterations: number;
};

const MOST_ITERATIONS = 200;

/**
 * The split of a total over channels with the highest mean response over the draws, within limits: exact, because each channel's mean
 * response is concave.
 *
 * Method: Lagrange duality (Boyd and Vandenberghe 2004, section 5.5.3; "water filling"). At the optimum every channel between its
 * limits has the same marginal return. For a trial multiplier each channel's spend follows from its own decreasing marginal return;
 * the multiplier is bisected until the spends frame the total. What is left between the two sides, where a marginal return is nearly
 * flat, is shared out in proportion, so the sum is met to rounding.
 *
 * @param limits with min <= max for each channel, sum of min <= total <= sum of max (checked by `suggest-budget.ts`)
 */
export function allocate(
	responses: readonly SteadyResponse[],
	limits: readonly { min: number; max: number }[],
	total: number,
): Allocation {
	const marginals = (spends: number[]) =>
		responses.map(
			(response, m) => marginalResponse(response, spends[m] ?? 0).marginal,
		);
	const bounds = limits.map(({ min, max }) => ({ min, max }));
	let rich = bounds.map((limit) => limit.max);
	let poor = bounds.map((limit) => limit.min);
	// A low multiplier asks little of a euro and so spends much ("rich"); a high one spends little ("poor").
	let low = Math.min(...marginals(rich));
	let high = Math.max(...marginals(justAbove(poor, bounds)));
	let iterations = 0;
	while (
		iterations < MOST_ITERATIONS &&
		sum(rich) - sum(poor) > 1e-10 * total
	) {
		const middle = (low + high) / 2;
		if (middle <= low || middle >= high) break;
		const spends = responses.map((response, m) =>
			spendAtReturn(response, middle, poor[m] ?? 0, rich[m] ?? 0),
		);
		iterations += 1;
		if (sum(spends) >= total) {
			rich = spends;
			low = middle;
		} else {
			poor = spends;
			high = middle;
		}
	}
	const slack = sum(rich) - sum(poor);
	const part = slack > 0 ? (total - sum(poor)) / slack : 0;
	const spends = poor.map(
		(least, m) => least + part * ((rich[m] ?? least) - least),
	);
	const settled = settle(spends, bounds, total);
	return {
		spends: settled,
		...certify(marginals(settled), settled, bounds),
		iterations,
	};
}

/** A root's first cent brings infinitely much a euro; a billionth of the way up it is finite. */
function justAbove(
	spends: number[],
	limits: { min: number; max: number }[],
): number[] {
	return spends.map((spend, m) =>
		Math.max(spend, 1e-9 * (limits[m]?.max ?? spend)),
	);
}

/** Puts the last bits of rounding onto the channel with most room, so that the sum is the total. */
function settle(
	spends: number[],
	limits: { min: number; max: number }[],
	total: number,
): number[] {
	const missing = total - sum(spends);
	const room = spends.map((spend, m) =>
		missing > 0
			? (limits[m]?.max ?? spend) - spend
			: spend - (limits[m]?.min ?? spend),
	);
	const widest = room.indexOf(Math.max(...room));
	return spends.map((spend, m) => (m === widest ? spend + missing : spend));
}

/**
 * Multiplier and violation, measured at the answer itself and not taken from the search.
 *
 * A channel between its limits must return the multiplier, one at its lower limit may return less, one at its upper limit more, and one
 * whose limits leave no room may return anything.
 */
function certify(
	marginals: number[],
	spends: number[],
	limits: { min: number; max: number }[],
): { multiplier: number; kktResidual: number } {
	const close = 1e-9 * sum(spends);
	const inside: number[] = [];
	const low: number[] = [];
	const high: number[] = [];
	marginals.forEach((marginal, m) => {
		const spend = spends[m] ?? 0;
		const atMin = spend - (limits[m]?.min ?? 0) <= close;
		const atMax = (limits[m]?.max ?? 0) - spend <= close;
		if (!atMin && !atMax) inside.push(marginal);
		else if (!atMax) low.push(marginal);
		else if (!atMin) high.push(marginal);
	});
	const multiplier =
		inside.length > 0
			? sum(inside) / inside.length
			: between(low, high, marginals);
	const violations = [
		...inside.map((marginal) => Math.abs(marginal - multiplier)),
		...low.map((marginal) => marginal - multiplier),
		...high.map((marginal) => multiplier - marginal),
	];
	const worst = Math.max(0, ...violations);
	return {
		multiplier,
		kktResidual: multiplier > 0 ? worst / multiplier : worst,
	};
}

/** A multiplier for the case that every channel rests against a limit. */
function between(low: number[], high: number[], marginals: number[]): number {
	const floor = Math.max(...low);
	const ceiling = Math.min(...high);
	if (low.length > 0 && high.length > 0) return (floor + ceiling) / 2;
	if (low.length > 0) return floor;
	return high.length > 0 ? ceiling : Math.max(...marginals);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
