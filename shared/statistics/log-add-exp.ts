import { portableExp } from "./portable-exp.ts";
import { portableLog } from "./portable-log.ts";

/**
 * log(exp(a) + exp(b)) without leaving the range of numbers; -Infinity stands for a weight of zero.
 *
 * @example logAddExp(1000, 1000) // 1000.6931471805599
 */
export function logAddExp(a: number, b: number): number {
	const high = Math.max(a, b);
	const low = Math.min(a, b);
	if (low === Number.NEGATIVE_INFINITY) return high;
	return high + portableLog(1 + portableExp(low - high));
}
