import type { Random } from "./create-random.ts";
import { portableLog } from "./portable-log.ts";

/**
 * A draw of the number of successes in `trials` independent tries, each with probability `p` (0 <= p <= 1).
 *
 * Method: jumps from success to success by geometric waiting times (Devroye 1986, Non-uniform random variate generation, X.4.3), so the
 * cost grows with the number of successes, not of trials.
 */
export function drawBinomial(
	trials: number,
	p: number,
	random: Random,
): number {
	if (p <= 0) return 0;
	if (p >= 1) return trials;
	const logFailure = portableLog(1 - p);
	let successes = 0;
	let reached = 0;
	for (;;) {
		reached += Math.floor(portableLog(random.uniform()) / logFailure) + 1;
		if (reached > trials) return successes;
		successes += 1;
	}
}
