import { createRandom } from "../../statistics/create-random.ts";
import { drawGamma } from "../../statistics/draw-gamma.ts";
import { quantile } from "../../statistics/quantile.ts";
import { dispersionOf } from "./dispersion-of.ts";
import { hasPlan } from "./has-plan.ts";

/** A campaign between two model updates. */
export type PacedArm = {
	name: string;
	/** Money a day the plan gives it. */
	planned: number;
	/** What a conversion is worth, in one currency for all arms. */
	valuePerConversion: number;
	/** Days since the last model update, oldest first. */
	days: readonly { spend: number; conversions: number }[];
};

export type PacedBudget = {
	name: string;
	planned: number;
	/** Money a day until the next look. */
	paced: number;
	min: number;
	max: number;
	/** Value per unit of money: mean and 94 % interval of the posterior. */
	value: { mean: number; q3: number; q97: number };
	/** Chance that this arm brings most per unit of money. */
	pBest: number;
};

/** Conversions the prior counts as much as. */
const PRIOR_CONVERSIONS = 1;
const DRAWS = 2000;

/**
 * Shares a day's money out between two updates of the mix model: by Thompson sampling, inside a corridor around the plan.
 *
 * Conversions are Poisson with a rate per unit of money that has a gamma prior around the pooled rate of all arms (worth one conversion),
 * counted down by the overdispersion the days show. For each of 2,000 posterior draws the arms are filled in order of their value per unit
 * of money, from the corridor's floor to its ceiling; what is returned is the mean over draws. So an arm gets more the surer it is better,
 * and one that is little known is still tried (Thompson 1933; Russo and others 2018, section 3). Money always adds up to the plan's.
 *
 * It assumes that within the corridor a euro brings about the same at every spend; saturation is the mix model's to tell.
 *
 * @param corridor largest distance from the plan as a share, 0 to 1
 * @throws RangeError for a corridor outside 0 to 1, negative or non-finite figures, or less than a cent planned
 */
export function paceBudget(
	arms: readonly PacedArm[],
	corridor: number,
	seed: number,
): PacedBudget[] {
	check(arms, corridor);
	const total = arms.reduce((sum, { planned }) => sum + planned, 0);
	const seen = arms.map(({ days }) => ({
		spend: days.reduce((sum, day) => sum + day.spend, 0),
		conversions: days.reduce((sum, day) => sum + day.conversions, 0),
		dispersion: dispersionOf(days),
	}));
	const spent = seen.reduce((sum, { spend }) => sum + spend, 0);
	const converted = seen.reduce((sum, { conversions }) => sum + conversions, 0);
	const pooled = (converted + PRIOR_CONVERSIONS) / (spent + total);
	const random = createRandom(seed);
	const values = arms.map(() => new Float64Array(DRAWS));
	const paced = arms.map(({ planned }) => planned * (1 - corridor));
	const wins = arms.map(() => 0);
	for (let d = 0; d < DRAWS; d++) {
		arms.forEach(({ valuePerConversion }, a) => {
			const { spend = 0, conversions = 0, dispersion = 1 } = seen[a] ?? {};
			const shape = PRIOR_CONVERSIONS + conversions / dispersion;
			const rate = PRIOR_CONVERSIONS / pooled + spend / dispersion;
			const draw = (valuePerConversion * drawGamma(random, shape)) / rate;
			const column = values[a];
			if (column) column[d] = draw;
		});
		const order = arms
			.map((_, a) => a)
			.sort((a, b) => (values[b]?.[d] ?? 0) - (values[a]?.[d] ?? 0));
		const [first = 0] = order;
		wins[first] = (wins[first] ?? 0) + 1;
		let left = total * corridor;
		for (const a of order) {
			const room = 2 * corridor * (arms[a]?.planned ?? 0);
			const more = Math.min(left, room);
			paced[a] = (paced[a] ?? 0) + more / DRAWS;
			left -= more;
		}
	}
	return arms.map(({ name, planned }, a) => {
		const sorted = (values[a] ?? new Float64Array(1)).slice().sort();
		return {
			name,
			planned,
			paced: paced[a] ?? planned,
			min: planned * (1 - corridor),
			max: planned * (1 + corridor),
			value: {
				mean: sorted.reduce((sum, value) => sum + value, 0) / DRAWS,
				q3: quantile(sorted, 0.03),
				q97: quantile(sorted, 0.97),
			},
			pBest: (wins[a] ?? 0) / DRAWS,
		};
	});
}

function check(arms: readonly PacedArm[], corridor: number): void {
	if (!(corridor >= 0 && corridor <= 1))
		throw new RangeError("corridor must be a share from 0 to 1");
	const figures = arms.flatMap(({ planned, valuePerConversion, days }) => [
		planned,
		valuePerConversion,
		...days.flatMap(({ spend, conversions }) => [spend, conversions]),
	]);
	if (!figures.every((figure) => Number.isFinite(figure) && figure >= 0))
		throw new RangeError("every figure must be a number from 0 up");
	if (!hasPlan(arms)) throw new RangeError("the plan must hold some money");
}
