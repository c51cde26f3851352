import { invertSpd } from "../../statistics/invert-spd.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import type { MarketState } from "./market-state.ts";
import type { MmmDesign } from "./mmm-design.ts";

/** The default prior of a spread's logarithm, as a guide; the posterior has the prior of the spec. */
const SPREAD_PRIOR = { mu: -1.2, sigma: 0.6 };

/**
 * One step of learning how markets differ (expectation-maximisation): from a bell curve around the mode at given spreads, the spreads
 * that explain the differences best, and for each coefficient how far the data pin it down. Returns the mode in the new coordinates too.
 *
 * @param mode in root coordinates
 * @param curvature positive definite, row by row, at the mode
 */
export function learnMarkets(
	design: MmmDesign,
	markets: MarketState,
	mode: ArrayLike<number>,
	curvature: ArrayLike<number>,
): { markets: MarketState; point: Float64Array } {
	const { geo, size, beta } = design.layout;
	if (!geo) throw new RangeError("there are no markets");
	const count = design.channels.length;
	const all = covariance(curvature, size, []);
	/** As if the common effects were known: what the data say of a market by itself. */
	const given = covariance(
		curvature,
		size,
		design.channels.map((_, m) => beta + m),
	);
	const point = Float64Array.from(mode);
	const centring = [...markets.centring];
	const spreadSds = [...markets.spreadSds];
	const spreads = markets.spreads.map((before, m) => {
		const common = beta + m;
		const root = mode[common] ?? Number.NaN;
		const precision = 1 / (before * before);
		let squares = 0;
		let told = 0;
		const steps = design.geos.map((_, g) => {
			const place = geo.beta + g * count + m;
			const c = markets.centring[g * count + m] ?? 0;
			const unit = portableExp((1 - c) * portableLog((root * before) / 3));
			const moved = (unit * ((mode[place] ?? 0) - c * root)) / root;
			const difference = 3 * moved;
			const byStep = (3 * unit) / root;
			const byRoot = (-3 * c * (moved + unit)) / root;
			const variance =
				byStep * byStep * all(place, place) +
				byRoot * byRoot * all(common, common) +
				2 * byStep * byRoot * all(place, common);
			squares += difference * difference + variance;
			const own = 1 / (byStep * byStep * given(place, place)) - precision;
			told += Math.max(0, own) / (Math.max(0, own) + precision);
			return { place, at: g * count + m, difference, own: Math.max(0, own) };
		});
		const prior = 1 / (SPREAD_PRIOR.sigma * SPREAD_PRIOR.sigma);
		const weight = 2 * told;
		const learnt = portableLog(squares / steps.length) / 2;
		const logSpread =
			(weight * learnt + prior * SPREAD_PRIOR.mu) / (weight + prior);
		const spread = portableExp(logSpread);
		spreadSds[m] = 1 / Math.sqrt(weight + prior);
		for (const { place, at, difference, own } of steps) {
			const c = (spread * spread * own) / (1 + spread * spread * own);
			centring[at] = c;
			const unit = portableExp((1 - c) * portableLog((root * spread) / 3));
			point[place] = ((difference / 3) * root) / unit + c * root;
		}
		point[geo.betaSpread + m] = portableExp(logSpread / 3);
		return spread;
	});
	return {
		markets: { round: markets.round + 1, spreads, spreadSds, centring },
		point,
	};
}

/** Entries of the covariance when the given places are held. */
function covariance(
	curvature: ArrayLike<number>,
	size: number,
	held: readonly number[],
): (i: number, j: number) => number {
	const matrix = Float64Array.from(curvature);
	for (const place of held)
		matrix[place * size + place] = (matrix[place * size + place] ?? 0) + 1e9;
	const inverse = invertSpd(matrix, size);
	if (!inverse.ok) throw new RangeError("the curvature must be positive");
	return (i, j) => inverse.inverse[i * size + j] ?? Number.NaN;
}
