import { logGamma } from "./log-gamma.ts";
import { portableExp } from "./portable-exp.ts";
import { portableLog } from "./portable-log.ts";

/**
 * Probability that a chi-square variable with `degrees` (> 0) of freedom is at least x: the p-value of a chi-square test. Accurate far into
 * the tail, since it is never one minus something near one there.
 *
 * Method: the regularised incomplete gamma function at a = degrees/2, by its series below a + 1 and by Lentz's continued fraction above
 * (Press et al. 2007, Numerical Recipes, 6.2). Relative error below 1e-10 down to 1e-300. NaN for degrees <= 0 or x not a number.
 *
 * @example chiSquareTail(3.841458820694124, 1) // 0.05
 */
export function chiSquareTail(x: number, degrees: number): number {
	if (!(degrees > 0) || Number.isNaN(x)) return Number.NaN;
	if (x <= 0) return 1;
	if (x === Number.POSITIVE_INFINITY) return 0;
	const a = degrees / 2;
	const z = x / 2;
	const front = portableExp(a * portableLog(z) - z - logGamma(a));
	return z < a + 1 ? 1 - front * series(a, z) : front * fraction(a, z);
}

function series(a: number, z: number): number {
	let term = 1 / a;
	let sum = term;
	for (let k = 1; term > sum * 1e-17; k++) {
		term *= z / (a + k);
		sum += term;
	}
	return sum;
}

function fraction(a: number, z: number): number {
	const tiny = 1e-300;
	let b = z + 1 - a;
	let c = 1 / tiny;
	let d = 1 / b;
	let value = d;
	// Converges within some sqrt(a) steps for z >= a + 1.
	for (let k = 1; k < 100_000; k++) {
		const an = -k * (k - a);
		b += 2;
		const bottom = an * d + b;
		d = 1 / (Math.abs(bottom) < tiny ? tiny : bottom);
		c = b + an / c;
		if (Math.abs(c) < tiny) c = tiny;
		value *= d * c;
		if (Math.abs(d * c - 1) < 1e-15) break;
	}
	return value;
}
