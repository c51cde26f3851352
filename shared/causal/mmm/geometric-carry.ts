/** Carry-over by recursion instead of a sum over lags: two multiplications a week, whatever the number of lags. */
export type GeometricCarry = {
	/** As `carryOver` with the weights alpha^l over their sum; writes into `out`. */
	forward(alpha: number, out: Float64Array): void;
	/** Slope in alpha of whatever has the slopes `byOut` in the weeks that the last `forward` wrote into `out`. */
	slope(byOut: Float64Array, out: Float64Array): number;
};

/**
 * Geometric carry-over of fixed media: u_t = x_t + alpha u_{t-1} - alpha^L x_{t-L}, over the sum of the weights.
 *
 * The slope runs backwards through the weeks: with p_t = (slope in u_t) + alpha p_{t+1} it is the sum of p_t (u_{t-1} - L alpha^(L-1)
 * x_{t-L}).
 *
 * Where all L weeks are without media, rounding may leave 1e-17 of the largest week instead of 0: not for curves that are vertical at 0.
 *
 * @param media market after market, each with `history` weeks before its `weeks`
 */
export function geometricCarry(
	media: Float64Array,
	lags: number,
	weeks: number,
	history: number,
): GeometricCarry {
	const block = history + weeks;
	const markets = media.length / block;
	/** What left the window of L weeks: x_{t-L}. */
	const gone = new Float64Array(media.length);
	for (let from = 0; from < media.length; from += block)
		for (let i = from + lags; i < from + block; i++)
			gone[i] = media[i - lags] ?? 0;
	const sums = new Float64Array(media.length);
	let alpha = 0;
	let edge = 0;
	let edgeSlope = 0;
	let sum = 1;
	let sumSlope = 0;

	function forward(retention: number, out: Float64Array): void {
		alpha = retention;
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
		edge = power;
		edgeSlope = powerSlope;
		const scale = 1 / sum;
		for (let g = 0; g < markets; g++) {
			const from = g * block;
			const first = from + history;
			const to = g * weeks - first;
			let u = 0;
			for (let i = from; i < from + block; i++) {
				u = (media[i] ?? 0) - edge * (gone[i] ?? 0) + alpha * u;
				sums[i] = u;
			}
			for (let i = first; i < from + block; i++) {
				const own = sums[i] ?? 0;
				out[i + to] = own > 0 ? own * scale : 0;
			}
		}
	}

	function slope(byOut: Float64Array, out: Float64Array): number {
		let byAlpha = 0;
		let level = 0;
		for (let g = 0; g < markets; g++) {
			const from = g * block;
			const first = from + history;
			const to = g * weeks - first;
			let p = 0;
			for (let i = from + block - 1; i > from; i--) {
				p *= alpha;
				if (i >= first) {
					const pull = byOut[i + to] ?? 0;
					p += pull;
					level += pull * (out[i + to] ?? 0);
				}
				byAlpha += p * ((sums[i - 1] ?? 0) - edgeSlope * (gone[i] ?? 0));
			}
			if (history === 0)
				level += (byOut[first + to] ?? 0) * (out[first + to] ?? 0);
		}
		return (byAlpha - sumSlope * level) / sum;
	}

	return { forward, slope };
}
