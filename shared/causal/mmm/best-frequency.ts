import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";

/**
 * The frequency at which money spent on reach brings most, for a Hill curve of frequency: where hill(f) / f is highest, between 1 and
 * `most`. Half the effect at `kappa`; with a slope of 1 or less every further contact is worth less than the first, so 1.
 *
 * Setting the derivative to zero gives f^slope = (slope - 1) kappa^slope, and hill(f) / f rises before and falls after.
 *
 * @example bestFrequency(2, 3, 10) // 3
 */
export function bestFrequency(
	slope: number,
	kappa: number,
	most: number,
): number {
	if (slope <= 1) return 1;
	const best = kappa * portableExp(portableLog(slope - 1) / slope);
	return Math.min(Math.max(best, 1), Math.max(1, most));
}
