import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";

export type OwnElasticity = {
	readonly id: string;
	readonly value: number;
	readonly se: number;
};

export type ShrunkElasticity = OwnElasticity & {
	/** 95 % interval. */
	readonly low: number;
	readonly high: number;
	/** How much the product's own figure counts; the rest is the group's. */
	readonly weight: number;
};

const gridPoints = 200;

/**
 * Draws the elasticities of several products towards their common mean, each by how little is known of it: a product with a wide interval mostly
 * gets the group's figure. Normal hierarchy with flat priors on the mean and on the scatter between products; what is not known of the scatter
 * counts in (it is averaged over a grid up to three times the range of the figures), so the intervals do not collapse where products look alike.
 *
 * Source: Gelman et al. (2013), Bayesian Data Analysis, section 5.4. Errors are taken as known.
 *
 * @param own each with an error above 0; fewer than three are left as they are
 * @example shrinkElasticities([{ id: "a", value: -2, se: 0.1 }]).products[0].value // -2
 */
export function shrinkElasticities(own: readonly OwnElasticity[]): {
	/** Mean scatter between products; null for fewer than three. */
	readonly between: number | null;
	readonly products: readonly ShrunkElasticity[];
} {
	if (own.some(({ se }) => !(se > 0)))
		throw new RangeError("shrinkElasticities needs errors above 0");
	if (own.length < 3)
		return {
			between: null,
			products: own.map((one) => interval(one, one.value, one.se ** 2, 1)),
		};
	const values = own.map(({ value }) => value);
	const range = Math.max(...values) - Math.min(...values);
	const most = 3 * Math.max(range, ...own.map(({ se }) => se));
	const grid = Array.from({ length: gridPoints }, (_, i) =>
		givenScatter(own, ((i + 0.5) / gridPoints) * most),
	);
	const top = Math.max(...grid.map(({ logDensity }) => logDensity));
	const chances = grid.map(({ logDensity }) => portableExp(logDensity - top));
	const all = chances.reduce((sum, one) => sum + one, 0);
	const average = (of: (one: (typeof grid)[number]) => number) =>
		grid.reduce((sum, one, i) => sum + (chances[i] ?? 0) * of(one), 0) / all;
	return {
		between: average(({ tau }) => tau),
		products: own.map((one) => {
			const at = (given: (typeof grid)[number]) => {
				const weight = given.tau ** 2 / (given.tau ** 2 + one.se ** 2);
				return {
					weight,
					value: weight * one.value + (1 - weight) * given.mean,
					variance: weight * one.se ** 2 + (1 - weight) ** 2 * given.variance,
				};
			};
			const value = average((given) => at(given).value);
			const variance = average((given) => {
				const told = at(given);
				return told.variance + (told.value - value) ** 2;
			});
			return interval(
				one,
				value,
				variance,
				average((given) => at(given).weight),
			);
		}),
	};
}

/** Mean of the group and how probable the figures are, were the scatter this. */
function givenScatter(own: readonly OwnElasticity[], tau: number) {
	const weights = own.map(({ se }) => 1 / (se ** 2 + tau ** 2));
	const all = weights.reduce((sum, one) => sum + one, 0);
	const mean =
		own.reduce((sum, one, i) => sum + (weights[i] ?? 0) * one.value, 0) / all;
	const logDensity = own.reduce((sum, { value }, i) => {
		const weight = weights[i] ?? 0;
		return sum + 0.5 * (portableLog(weight) - weight * (value - mean) ** 2);
	}, -0.5 * portableLog(all));
	return { tau, mean, variance: 1 / all, logDensity };
}

function interval(
	one: OwnElasticity,
	value: number,
	variance: number,
	weight: number,
): ShrunkElasticity {
	const half = 1.959963984540054 * Math.sqrt(variance);
	return { ...one, value, weight, low: value - half, high: value + half };
}
