import { portableLog } from "../../statistics/portable-log.ts";

/**
 * Log loss of each row in nats: minus the log of the probability given to what happened; 0 is perfect. Probabilities are held 1e-15 away
 * from 0 and 1, so that one wrong certainty costs 34.5 and not everything.
 *
 * @param labels 0 or 1
 * @example logLosses([1, 0], [0.5, 0.25]) // [0.6931, 0.2877]
 */
export function logLosses(
	labels: ArrayLike<number>,
	probabilities: ArrayLike<number>,
): Float64Array {
	return Float64Array.from({ length: labels.length }, (_, i) => {
		const p = probabilities[i] ?? 0.5;
		return -portableLog(Math.max(labels[i] === 1 ? p : 1 - p, 1e-15));
	});
}
