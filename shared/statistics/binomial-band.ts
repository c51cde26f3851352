import { logGamma } from "./log-gamma.ts";
import { portableExp } from "./portable-exp.ts";
import { portableLog } from "./portable-log.ts";

/**
 * The counts a binomial variable stays within with at least the given probability, at most half of the rest on either side: what chance
 * allows when `trials` intervals each hold the truth with probability `share`.
 *
 * @param trials whole number from 1 up
 * @param share above 0 and below 1
 * @param level 0.99 unless told
 * @example binomialBand(100, 0.94) // { low: 87, high: 99 }, R: qbinom(c(0.005, 0.995), 100, 0.94)
 */
export function binomialBand(
	trials: number,
	share: number,
	level = 0.99,
): { low: number; high: number } {
	if (!(trials >= 1 && share > 0 && share < 1 && level > 0 && level < 1))
		throw new RangeError("a band needs trials, and shares within 0..1");
	const rest = (1 - level) / 2;
	const [hit, miss] = [portableLog(share), portableLog(1 - share)];
	let sum = 0;
	let low: number | null = null;
	for (let count = 0; count <= trials; count++) {
		sum += portableExp(
			logGamma(trials + 1) -
				logGamma(count + 1) -
				logGamma(trials - count + 1) +
				count * hit +
				(trials - count) * miss,
		);
		if (low === null && sum >= rest) low = count;
		if (sum >= 1 - rest) return { low: low ?? count, high: count };
	}
	return { low: low ?? trials, high: trials };
}
