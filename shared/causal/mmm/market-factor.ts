import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import { MARKET_SOFTNESS } from "./market-softness.ts";
import { softRoot } from "./soft-root.ts";

/** A market's coefficient over the common one, the logarithm of its prior density, and the slopes of both. */
export type MarketFactor = {
	factor: number;
	/** Slopes of its logarithm in the market's coordinate, in log spread and in log root of the common effect. */
	byStep: number;
	byLogSpread: number;
	byLogRoot: number;
	/** Log density of the market's coordinate up to a constant, and its slopes in the same three. */
	log: number;
	logByStep: number;
	logByLogSpread: number;
	logByLogRoot: number;
};

/**
 * How a market's coefficient lies beside the common one: beta_g = beta soft(1 + d / 3)^3 with d ~ Normal(0, spread).
 *
 * For small d that is beta exp(d), Meridian's log-normal hierarchy; but a market in which a channel does nothing is then a finite step
 * away and not an infinitely long tail, because cube roots of effects are nearly normal where logarithms are not (Wilson and Hilferty
 * 1931). `soft` keeps the root positive (`soft-root.ts`).
 *
 * With root the cube root of the common effect and S = root spread / 3, the market's own root is root + S^(1 - c) (b - c root), and b ~
 * Normal(c root, S^c): not centred for c = 0, the market's own root for c = 1 (see `market-state.ts`).
 *
 * @param step the coordinate b
 * @param c how far it is centred, 0 to 1
 * @example marketFactor(0, 0, 0.3, 0.5).factor // 1.0006
 */
export function marketFactor(
	step: number,
	c: number,
	spread: number,
	root: number,
): MarketFactor {
	const scale = (root * spread) / 3;
	const logScale = portableLog(scale);
	const centred = portableExp(-c * logScale);
	const unit = scale * centred;
	const precision = centred * centred;
	const away = step - c * root;
	const moved = (unit * away) / root;
	const { root: soft, slope } = softRoot(1 + moved, MARKET_SOFTNESS);
	const bend = (3 * slope) / soft;
	const pull = away * away * precision;
	return {
		factor: soft * soft * soft,
		byStep: (bend * unit) / root,
		byLogSpread: bend * (1 - c) * moved,
		byLogRoot: -bend * c * (moved + unit),
		log: -c * logScale - 0.5 * pull,
		logByStep: -away * precision,
		logByLogSpread: c * (pull - 1),
		logByLogRoot: c * (pull - 1) + away * precision * c * root,
	};
}
