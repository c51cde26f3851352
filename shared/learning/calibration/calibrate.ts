import { portableExp } from "../../statistics/portable-exp.ts";
import type { Isotonic } from "./fit-isotonic.ts";
import type { Platt } from "./fit-platt.ts";

export type Calibration = Platt | Isotonic;

/**
 * Probability that belongs to a score by a fitted calibration.
 *
 * @example calibrate({ kind: "platt", intercept: 0, slope: 1 }, 0) // 0.5
 */
export function calibrate(calibration: Calibration, score: number): number {
	if (calibration.kind === "platt")
		return (
			1 /
			(1 + portableExp(-(calibration.intercept + calibration.slope * score)))
		);
	const { scores, probabilities } = calibration;
	const above = scores.findIndex((s) => s >= score);
	if (above < 0) return probabilities.at(-1) ?? 0.5;
	const high = probabilities[above] ?? 0.5;
	if (above === 0) return high;
	const from = scores[above - 1] ?? 0;
	const low = probabilities[above - 1] ?? 0.5;
	const share = (score - from) / ((scores[above] ?? 0) - from);
	return low + share * (high - low);
}
