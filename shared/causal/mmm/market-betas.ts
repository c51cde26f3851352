import { portableExp } from "../../statistics/portable-exp.ts";
import { type MarketFactor, marketFactor } from "./market-factor.ts";
import type { MmmDesign } from "./mmm-design.ts";
import { priorDensity } from "./prior-density.ts";
import { type SupportPoint, support } from "./support.ts";

/** The markets' coefficients of one channel beside the common one. */
export type MarketBetas = {
	/**
	 * Writes each market's coefficient into `betas` and returns the logarithm of the prior density of the markets' steps and of their
	 * spread, Jacobian included.
	 */
	forward(theta: ArrayLike<number>, beta: number, betas: Float64Array): number;
	/**
	 * Writes the slopes in steps and spread into `gradient`, after a `forward`; returns what the markets add to the slope in the logarithm of
	 * the common effect besides the sum of theirs.
	 *
	 * @param byLogBeta slope of the log posterior in the logarithm of each market's coefficient
	 */
	back(byLogBeta: Float64Array, gradient: Float64Array): number;
};

/** Coefficients of markets by `market-factor.ts`; one that is the same everywhere where no markets are modelled. */
export function marketBetas(design: MmmDesign, m: number): MarketBetas {
	const { layout, geos, centring } = design;
	const { geo } = layout;
	if (!geo)
		return {
			forward(_theta, beta, betas) {
				betas.fill(beta);
				return 0;
			},
			back: () => 0,
		};
	const count = design.channels.length;
	const spreadPlace = geo.betaSpread + m;
	const parameter = design.parameters[spreadPlace];
	if (!parameter) throw new RangeError(`there is no parameter ${spreadPlace}`);
	const density = priorDensity(parameter.prior);
	const first = geo.beta + m;
	const factors: MarketFactor[] = [];
	let spread: SupportPoint;

	return {
		forward(theta, beta, betas) {
			const free = (place: number) => theta[place] ?? Number.NaN;
			spread = support.at(parameter.support, free(spreadPlace));
			let log = density.log(spread.value) + spread.logSlope;
			const root = portableExp(free(layout.beta + m) / 3);
			for (let g = 0; g < geos.length; g++) {
				const own = marketFactor(
					free(first + g * count),
					centring?.[g * count + m] ?? 0,
					spread.value,
					root,
				);
				factors[g] = own;
				betas[g] = beta * own.factor;
				log += own.log;
			}
			return log;
		},
		back(byLogBeta, gradient) {
			let byLogSpread = 0;
			let byLogRoot = 0;
			for (let g = 0; g < geos.length; g++) {
				const own = factors[g];
				if (!own) continue;
				const sum = byLogBeta[g] ?? 0;
				gradient[first + g * count] = sum * own.byStep + own.logByStep;
				byLogSpread += sum * own.byLogSpread + own.logByLogSpread;
				byLogRoot += sum * own.byLogRoot + own.logByLogRoot;
			}
			gradient[spreadPlace] =
				(byLogSpread / spread.value + density.slope(spread.value)) *
					spread.slope +
				spread.slopeOfLogSlope;
			return byLogRoot / 3;
		},
	};
}
