import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { inverseSoftRoot } from "./inverse-soft-root.ts";
import { MARKET_SOFTNESS } from "./market-softness.ts";

/**
 * A market's coordinate from its coefficient: the way back from `marketFactor`.
 *
 * @param logFactor logarithm of the market's coefficient over the common one
 * @param c how far the coordinate is centred, 0 to 1
 * @param root cube root of the common effect
 */
export function marketStep(
	logFactor: number,
	c: number,
	spread: number,
	root: number,
): number {
	const moved =
		inverseSoftRoot(portableExp(logFactor / 3), MARKET_SOFTNESS) - 1;
	const unit = portableExp((1 - c) * portableLog((root * spread) / 3));
	return (moved * root) / unit + c * root;
}
