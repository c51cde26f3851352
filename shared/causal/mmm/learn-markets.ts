import { createMetric } from "../../statistics/nuts/create-metric.ts";
import { metricFromPrecision } from "../../statistics/nuts/metric-from-precision.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { marketBlocks } from "./market-blocks.ts";
import type { MarketState } from "./market-state.ts";
import type { MmmDesign } from "./mmm-design.ts";

/** The default prior of a spread's logarithm, as a guide; the posterior has the prior of the spec. */
const SPREAD_PRIOR = { mu: -1.2, sigma: 0.6 };
/** A round goes at most so many times as far as it told: its successors tell less and less in the same direction. */
const LARGEST_PACE = 2.5;

/**
 * One step of learning how markets differ (expectation-maximisation): from a bell curve around the mode at given spreads, the spreads
 * that explain the differences best, and for each coefficient how far the data pin it down. Returns the mode in the new coordinates too.
 *
 * Such steps shrink by the same part each round, so each goes on to where the shrinking of the last one says they lead (Aitken's
 * extrapolation, per channel).
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
	const blocks = marketBlocks(design);
	const all = covariance(curvature, size, blocks, []);
	/** As if the common effects were known: what the data say of a market by itself. */
	const given = covariance(
		curvature,
		size,
		blocks,
		design.channels.map((_, m) => beta + m),
	);
	const point = Float64Array.from(mode);
	const centring = [...markets.centring];
	const spreadSds = [...markets.spreadSds];
	const moved = [...markets.moved];
	const paces = [...markets.paces];
	const spreads = markets.spreads.map((before, m) => {
		const common = beta + m;
		const root = mode[common] ?? Number.NaN;
		const precision = 1 / (before * before);
		let squares = 0;
		let known = 0;
		const steps = design.geos.map((_, g) => {
			const place = geo.beta + g * count + m;
			const c = markets.centring[g * count + m] ?? 0;
			const unit = portableExp((1 - c) * portableLog((root * before) / 3));
			const away = (unit * ((mode[place] ?? 0) - c * root)) / root;
			const difference = 3 * away;
			const byStep = (3 * unit) / root;
			const byRoot = (-3 * c * (away + unit)) / root;
			const variance =
				byStep * byStep * all(place, place) +
				byRoot * byRoot * all(common, common) +
				2 * byStep * byRoot * all(place, common);
			squares += difference * difference + variance;
			const own = 1 / (byStep * byStep * given(place, place)) - precision;
			known += Math.max(0, own) / (Math.max(0, own) + precision);
			return { place, at: g * count + m, difference, own: Math.max(0, own) };
		});
		const prior = 1 / (SPREAD_PRIOR.sigma * SPREAD_PRIOR.sigma);
		const weight = 2 * known;
		const learnt = portableLog(squares / steps.length) / 2;
		const told = (weight * learnt + prior * SPREAD_PRIOR.mu) / (weight + prior);
		const from = portableLog(before);
		const step = told - from;
		const pace = paceOf(step, markets.moved[m] ?? 0, markets.paces[m] ?? 1);
		moved[m] = step;
		paces[m] = pace;
		const logSpread = from + pace * step;
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
		markets: {
			round: markets.round + 1,
			spreads,
			spreadSds,
			moved,
			paces,
			centring,
		},
		point,
	};
}

/** How far to go along a step, from how the step shrank since the last one. */
function paceOf(step: number, last: number, pace: number): number {
	const shrunk = step / last;
	if (!(shrunk > 0) || last === 0) return 1;
	return shrunk < 1
		? Math.min(pace / (1 - shrunk), LARGEST_PACE)
		: LARGEST_PACE;
}

/** Entries of the covariance when the given places are held. */
function covariance(
	curvature: ArrayLike<number>,
	size: number,
	blocks: readonly (readonly number[])[],
	held: readonly number[],
): (i: number, j: number) => number {
	const matrix = Float64Array.from(curvature);
	for (const place of held)
		matrix[place * size + place] = (matrix[place * size + place] ?? 0) + 1e9;
	const found = metricFromPrecision(matrix, size, blocks);
	if (!found.ok) throw new RangeError("the curvature must be positive");
	const { pull } = createMetric(found.metric);
	const rows = new Map<number, Float64Array>();
	/** Row of a root of the covariance. */
	const rootOf = (place: number) => {
		const known = rows.get(place);
		if (known) return known;
		const unit = new Float64Array(size);
		unit[place] = 1;
		const row = new Float64Array(size);
		pull(unit, row);
		rows.set(place, row);
		return row;
	};
	return (i, j) => {
		const [a, b] = [rootOf(i), rootOf(j)];
		let sum = 0;
		for (let k = 0; k < size; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
		return sum;
	};
}
