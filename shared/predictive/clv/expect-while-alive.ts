import { hypergeometric2F1 } from "../../statistics/hypergeometric-2f1.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";

/**
 * Expected purchases in time t of a customer who buys at rate λ ~ Gamma(k, rate A) and leaves after each purchase with probability
 * p ~ Beta(a, b): E[(1 - exp(-λ p t)) / p].
 *
 * Source: Fader, Hardie and Lee (2005), "Counting your customers the easy way", eq. 10, after Euler's transformation, which takes the powers
 * that overflow out of it: (a + b - 1)/(a - 1) [1 - (1 - z)^(a - 1) 2F1(a - 1, a + b - 1 - k; a + b - 1; z)], z = t/(A + t).
 * At a = 1 and a + b = 1 the formula has holes where the function has none: there it is the mean of both sides (error about 1e-10).
 *
 * @example expectWhileAlive(0.243, 4.414, 0.793, 2.426, 1) // 0.0532
 */
export function expectWhileAlive(
	k: number,
	rate: number,
	a: number,
	b: number,
	t: number,
): number {
	if (t === 0) return 0;
	const hole = 1e-5;
	if (Math.abs(a - 1) < hole || Math.abs(a + b - 1) < hole)
		return (
			(expectWhileAlive(k, rate, a - 2.5 * hole, b, t) +
				expectWhileAlive(k, rate, a + 2.5 * hole, b, t)) /
			2
		);
	const z = t / (rate + t);
	const remaining =
		portableExp((a - 1) * portableLog(rate / (rate + t))) *
		hypergeometric2F1(a - 1, a + b - 1 - k, a + b - 1, z);
	return ((a + b - 1) / (a - 1)) * (1 - remaining);
}
