import type { Objective } from "../../statistics/minimise-state.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import type { MarketState } from "./market-state.ts";
import type { MmmDesign } from "./mmm-design.ts";

/**
 * An objective over root coordinates in which the spreads of markets do not move: each is held at its value, with a bell curve of its
 * own around it in place of what the posterior says. Without markets the objective comes back as it is.
 */
export function pinSpreads(
	design: MmmDesign,
	objective: Objective,
	markets: MarketState | undefined,
): { objective: Objective; pinned: { place: number; root: number }[] } {
	const { geo } = design.layout;
	if (!geo || !markets) return { objective, pinned: [] };
	const pinned = markets.spreads.map((spread, m) => {
		const root = portableExp(portableLog(spread) / 3);
		const sd = (root / 3) * (markets.spreadSds[m] ?? 1);
		return { place: geo.betaSpread + m, root, precision: 1 / (sd * sd) };
	});
	const at = new Float64Array(design.layout.size);
	return {
		pinned,
		objective(point, gradient) {
			at.set(point);
			for (const { place, root } of pinned) at[place] = root;
			let value = objective(at, gradient);
			for (const { place, root, precision } of pinned) {
				const away = (point[place] ?? 0) - root;
				value += 0.5 * precision * away * away;
				if (gradient) gradient[place] = precision * away;
			}
			return value;
		},
	};
}
