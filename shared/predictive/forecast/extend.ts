import { normalQuantile } from "../../statistics/normal-quantile.ts";
import type { ForecastModel } from "./forecast-model.ts";

export type ForecastStep = {
	readonly value: number;
	readonly low: number;
	readonly high: number;
};

/**
 * The coming steps with their prediction intervals, which widen as the model says: the variance h steps ahead is
 * σ² (1 + Σ c²), c = α + β (φ + … + φ^j) + γ where j is a whole season.
 *
 * Source: Hyndman et al. (2008), table 6.1. The intervals take the weights as known; rolling-origin coverage says how far that carries.
 *
 * @param isPositive nothing below 0 can be, such as sales: then intervals end there
 */
export function extend(
	model: ForecastModel,
	steps: number,
	level = 0.95,
	isPositive = true,
): ForecastStep[] {
	const { alpha, beta, gamma, damping, period, season, sigma } = model;
	const z = normalQuantile(0.5 + level / 2);
	const floor = isPositive ? 0 : Number.NEGATIVE_INFINITY;
	let carried = 0;
	let power = 1;
	let spread = 1;
	return Array.from({ length: steps }, (_, i) => {
		power *= damping;
		carried += power;
		const value =
			model.level +
			(beta === 0 && model.trend === 0 ? 0 : carried * model.trend) +
			(season[i % season.length] ?? 0);
		const half = z * sigma * Math.sqrt(spread);
		const isSeason = period > 1 && (i + 1) % period === 0;
		spread += (alpha + beta * carried + (isSeason ? gamma : 0)) ** 2;
		return {
			value: Math.max(floor, value),
			low: Math.max(floor, value - half),
			high: Math.max(floor, value + half),
		};
	});
}
