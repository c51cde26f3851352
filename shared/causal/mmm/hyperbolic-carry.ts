import { portableTanh } from "../../statistics/portable-tanh.ts";

/** What the way back through a channel's media found; slopes in the effect of every row are those in its expected value times beta. */
export type HyperbolicSlopes = {
	/** In the retention alpha. */
	alpha: number;
	/** In the steepness. */
	steepness: number;
};

/** Geometric carry-over and a hyperbolic tangent in one pass over the weeks; the default of the model, and most of its time. */
export type HyperbolicCarry = {
	/**
	 * Takes betas[g] tanh(part * steepness * level) off the residual of every row of market g.
	 *
	 * @param values receives the tangents, one a row
	 * @param totals receives their sum, one a market
	 */
	forward(
		alpha: number,
		steepness: number,
		betas: Float64Array,
		residual: Float64Array,
		values: Float64Array,
		totals: Float64Array,
	): void;
	/**
	 * Slopes of something in alpha and steepness, after a `forward`.
	 *
	 * @param byMean its slope in the expected value of each row
	 * @param extra what joins that slope in all rows of a market
	 * @param byLogBeta receives its slope in log betas[g], one a market
	 */
	back(
		byMean: Float64Array,
		extra: Float64Array,
		betas: Float64Array,
		values: Float64Array,
		byLogBeta: Float64Array,
	): HyperbolicSlopes;
	/**
	 * By how much the sum of the tangents of each market grows per part by which its media grow, after a `forward`.
	 *
	 * @param growth one a market
	 */
	growth(values: Float64Array, growth: Float64Array): void;
};

/**
 * What `geometricCarry`, `createSaturation` ("logistic" with part 0.5, "tanh" with part 1) and the sums over weeks do one after the
 * other, for each market's weeks in one loop forwards and one backwards: a third of the memory traffic, and the waiting of one
 * recursion is filled with the work of the other.
 *
 * Where all L weeks are without media, rounding may leave 1e-17 of the largest week instead of 0, of either sign.
 *
 * @param media market after market, each with `history` weeks before its `weeks`
 */
export function hyperbolicCarry(
	media: Float64Array,
	lags: number,
	weeks: number,
	history: number,
	part: number,
): HyperbolicCarry {
	const block = history + weeks;
	const markets = media.length / block;
	/** An empty week before each market, so that every week has one before it. */
	const stride = block + 1;
	const inflow = new Float64Array(markets * stride);
	/** What left the window of L weeks: x_{t-L}. */
	const gone = new Float64Array(markets * stride);
	const sums = new Float64Array(markets * stride);
	for (let g = 0; g < markets; g++)
		for (let i = 0; i < block; i++) {
			const at = g * stride + 1 + i;
			inflow[at] = media[g * block + i] ?? 0;
			if (i >= lags) gone[at] = media[g * block + i - lags] ?? 0;
		}
	let alpha = 0;
	let edgeSlope = 0;
	let sum = 1;
	let sumSlope = 0;
	let rate = 0;

	/** Sets sum and slopes of the weights; returns alpha^L. */
	function weigh(): number {
		sum = 0;
		sumSlope = 0;
		let power = 1;
		let powerSlope = 0;
		for (let lag = 0; lag < lags; lag++) {
			sum += power;
			sumSlope += powerSlope;
			powerSlope = powerSlope * alpha + power;
			power *= alpha;
		}
		edgeSlope = powerSlope;
		return power;
	}

	return {
		forward(retention, steepness, betas, residual, values, totals) {
			alpha = retention;
			const edge = weigh();
			rate = (part * steepness) / sum;
			const pace = rate;
			for (let g = 0; g < markets; g++) {
				const own = betas[g] ?? 0;
				const from = g * stride + 1;
				const first = from + history;
				const end = from + block;
				let u = 0;
				for (let i = from; i < first; i++) {
					u = (inflow[i] ?? 0) - edge * (gone[i] ?? 0) + retention * u;
					sums[i] = u;
				}
				let total = 0;
				for (let i = first, t = g * weeks; i < end; i++, t++) {
					u = (inflow[i] ?? 0) - edge * (gone[i] ?? 0) + retention * u;
					sums[i] = u;
					const value = portableTanh(pace * u);
					values[t] = value;
					total += value;
					residual[t] = (residual[t] ?? 0) - own * value;
				}
				totals[g] = total;
			}
		},
		back(byMean, extra, betas, values, byLogBeta) {
			const [retention, edgeBack] = [alpha, edgeSlope];
			let byAlpha = 0;
			let byLogRate = 0;
			for (let g = 0; g < markets; g++) {
				const more = extra[g] ?? 0;
				const from = g * stride + 1;
				const first = from + history;
				let total = 0;
				let turned = 0;
				let byRetention = 0;
				let p = 0;
				let i = from + block - 1;
				for (let t = (g + 1) * weeks - 1; i >= first; i--, t--) {
					const value = values[t] ?? 0;
					const slope = (byMean[t] ?? 0) + more;
					total += slope * value;
					const bend = slope * (1 - value * value);
					turned += bend * (sums[i] ?? 0);
					p = retention * p + bend;
					byRetention += p * ((sums[i - 1] ?? 0) - edgeBack * (gone[i] ?? 0));
				}
				for (; i >= from; i--) {
					p *= retention;
					byRetention += p * ((sums[i - 1] ?? 0) - edgeBack * (gone[i] ?? 0));
				}
				const own = betas[g] ?? 0;
				byLogBeta[g] = own * total;
				byLogRate += own * turned;
				byAlpha += own * byRetention;
			}
			return {
				alpha: rate * (byAlpha - (sumSlope / sum) * byLogRate),
				steepness: (part / sum) * byLogRate,
			};
		},
		growth(values, growth) {
			for (let g = 0; g < markets; g++) {
				let sum = 0;
				let i = g * stride + 1 + history;
				for (let t = g * weeks; t < (g + 1) * weeks; t++, i++) {
					const value = values[t] ?? 0;
					sum += (1 - value * value) * (sums[i] ?? 0);
				}
				growth[g] = rate * sum;
			}
		},
	};
}
