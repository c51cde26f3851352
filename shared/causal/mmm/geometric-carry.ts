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
			const to = g * weeks - from - history;
			const first = from + history;
			let u = 0;
			for (let i = from; i < from + block; i++) {
				u = (media[i] ?? 0) + alpha * u;
				if (i - lags >= from) u -= edge * (media[i - lags] ?? 0);
				if (i >= first) out[i + to] = u > 0 ? u * scale : 0;
			}
		}
	}

	function slope(byOut: Float64Array, out: Float64Array): number {
		let byU = 0;
		let level = 0;
		for (let g = 0; g < markets; g++) {
			const from = g * block;
			const to = g * weeks - from - history;
			const first = from + history;
			let u = 0;
			let v = 0;
			for (let i = from; i < from + block; i++) {
				v = u + alpha * v;
				u = (media[i] ?? 0) + alpha * u;
				if (i - lags >= from) {
					const old = media[i - lags] ?? 0;
					u -= edge * old;
					v -= edgeSlope * old;
				}
				if (i >= first) {
					const pull = byOut[i + to] ?? 0;
					byU += pull * v;
					level += pull * (out[i + to] ?? 0);
				}
			}
		}
		return (byU - sumSlope * level) / sum;
	}

	return { forward, slope };
}
