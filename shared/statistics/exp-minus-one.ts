import { portableExp } from "./portable-exp.ts";
import { portableLog } from "./portable-log.ts";

/**
 * exp(x) - 1, keeping all digits near zero.
 *
 * Method: Kahan's correction (Higham 2002, Accuracy and Stability of Numerical Algorithms, 1.14.1); relative error below 1e-14.
 *
 * @example expMinusOne(1e-10) // 1.00000000005e-10
 */
export function expMinusOne(x: number): number {
	const power = portableExp(x);
	if (power === 1) return x;
	if (power === 0 || !Number.isFinite(power)) return power - 1;
	return ((power - 1) * x) / portableLog(power);
}
