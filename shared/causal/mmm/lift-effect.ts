import { portableLog } from "../../statistics/portable-log.ts";
import type { Saturation } from "./create-saturation.ts";
import type { DesignLiftTest } from "./mmm-design.ts";
import type { MmmOrder } from "./mmm-spec.ts";

const HALF_LOG_TWO_PI = 0.9189385332046727;

export type LiftEffect = {
	/** Log likelihood of the result under weights of carry-over, shape parameters and coefficient. */
	log(weights: Float64Array, shapes: ArrayLike<number>, beta: number): number;
	/** For the arguments of the last `log`: adds to the two lists, returns the slope in log beta. */
	slopes(
		weights: Float64Array,
		shapes: ArrayLike<number>,
		beta: number,
		byShape: Float64Array,
		byWeight: Float64Array,
	): number;
};

/**
 * A lift test as likelihood: result ~ Normal(what the model says the change brought, standard error of the test).
 *
 * Normal and not Gamma as in PyMC-Marketing, so that a test which found nothing, or less than nothing, counts as well. Carry-over is in:
 * k weeks after the start only the weights of lags 0 to k - 1 have seen the change, so with W_k their sum the change brings
 * beta (shape(from + W_k step) - shape(from)) in week k, or W_k beta (shape(to) - shape(from)) when saturation comes first. A lasting
 * change brings beta (shape(to) - shape(from)) a week.
 */
export function liftEffect(
	test: DesignLiftTest,
	saturation: Saturation,
	order: MmmOrder,
): LiftEffect {
	const { from, to, result, sigma, weeks } = test;
	const lasting = weeks === 0;
	const levels = new Float64Array(lasting ? 2 : weeks + 1);
	const values = new Float64Array(levels.length);
	const byValue = new Float64Array(levels.length);
	const byLevel = new Float64Array(levels.length);
	const sums = new Float64Array(weeks);
	let miss = 0;
	let difference = 0;

	function log(
		weights: Float64Array,
		shapes: ArrayLike<number>,
		beta: number,
	): number {
		let sum = 0;
		for (let k = 0; k < weeks; k++) {
			sum += weights[k] ?? 0;
			sums[k] = sum;
		}
		levels[0] = from;
		for (let k = 1; k < levels.length; k++)
			levels[k] =
				lasting || order === "saturation_first"
					? to
					: from + (sums[k - 1] ?? 0) * (to - from);
		saturation.fill(levels, shapes, values);
		difference = 0;
		for (let k = 1; k < levels.length; k++)
			difference += part(k) * ((values[k] ?? 0) - (values[0] ?? 0));
		miss = (result - beta * difference) / sigma;
		return -0.5 * miss * miss - portableLog(sigma) - HALF_LOG_TWO_PI;
	}

	function part(k: number): number {
		return lasting || order === "adstock_first" ? 1 : (sums[k - 1] ?? 0);
	}

	function slopes(
		weights: Float64Array,
		shapes: ArrayLike<number>,
		beta: number,
		byShape: Float64Array,
		byWeight: Float64Array,
	): number {
		const byResult = (miss / sigma) * beta;
		byValue.fill(0);
		for (let k = 1; k < levels.length; k++) {
			byValue[k] = byResult * part(k);
			byValue[0] = (byValue[0] ?? 0) - byResult * part(k);
		}
		saturation.back(levels, shapes, values, byValue, byLevel, byShape);
		if (!lasting) {
			// W_k holds the weights of lags 0 to k - 1: each weight moves every later week.
			let bySum = 0;
			for (let k = weeks; k >= 1; k--) {
				bySum +=
					order === "adstock_first"
						? (byLevel[k] ?? 0) * (to - from)
						: byResult * ((values[k] ?? 0) - (values[0] ?? 0));
				if (k <= weights.length)
					byWeight[k - 1] = (byWeight[k - 1] ?? 0) + bySum;
			}
		}
		return byResult * difference;
	}

	return { log, slopes };
}
