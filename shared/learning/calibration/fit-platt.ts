import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";

/** Calibrated log-odds are `intercept + slope * score`. */
export type Platt = {
	readonly kind: "platt";
	readonly intercept: number;
	readonly slope: number;
};

/**
 * Platt scaling: a logistic regression of what happened on the score of rows the model did not learn from, targets drawn in a little so
 * that it stays finite for classes a score separates.
 *
 * Source: Platt (1999); Newton's steps and the smoothed targets as Lin, Lin and Weng (2007). At most 50 steps, halved where the loss
 * would rise.
 *
 * @param scores log-odds, finite
 * @param labels 0 or 1, both present
 * @example fitPlatt([-2, -1, 1, 2], [0, 1, 0, 1]).slope > 0 // true
 */
export function fitPlatt(
	scores: ArrayLike<number>,
	labels: ArrayLike<number>,
): Platt {
	const n = scores.length;
	let ones = 0;
	for (let i = 0; i < n; i++) ones += labels[i] === 1 ? 1 : 0;
	const high = (ones + 1) / (ones + 2);
	const low = 1 / (n - ones + 2);
	const targetOf = (i: number) => (labels[i] === 1 ? high : low);
	let intercept = 0;
	let slope = 1;
	let [loss, ...slopes] = derivatives(scores, targetOf, intercept, slope);
	for (let step = 0; step < 50; step++) {
		const [ga, gb, haa, hab, hbb] = slopes;
		if (Math.abs(ga) + Math.abs(gb) < 1e-10 * n) break;
		const determinant = haa * hbb - hab * hab;
		const da = (hbb * ga - hab * gb) / determinant;
		const db = (haa * gb - hab * ga) / determinant;
		let size = 1;
		for (; size > 1e-8; size /= 2) {
			const [tried, ...rest] = derivatives(
				scores,
				targetOf,
				intercept - size * da,
				slope - size * db,
			);
			if (!(tried <= loss)) continue;
			intercept -= size * da;
			slope -= size * db;
			loss = tried;
			slopes = rest;
			break;
		}
		if (size <= 1e-8) break;
	}
	return { kind: "platt", intercept, slope };
}

type Derivatives = [
	loss: number,
	ga: number,
	gb: number,
	haa: number,
	hab: number,
	hbb: number,
];

function derivatives(
	scores: ArrayLike<number>,
	targetOf: (i: number) => number,
	intercept: number,
	slope: number,
): Derivatives {
	const sum: Derivatives = [0, 0, 0, 1e-12, 0, 1e-12];
	for (let i = 0; i < scores.length; i++) {
		const s = scores[i] ?? 0;
		const f = intercept + slope * s;
		const t = targetOf(i);
		const tail = portableExp(-Math.abs(f));
		const p = f >= 0 ? 1 / (1 + tail) : tail / (1 + tail);
		sum[0] += Math.max(f, 0) - f * t + portableLog(1 + tail);
		sum[1] += p - t;
		sum[2] += (p - t) * s;
		const w = p * (1 - p);
		sum[3] += w;
		sum[4] += w * s;
		sum[5] += w * s * s;
	}
	return sum;
}
