import type { FitState } from "./fit-state.ts";
import type { MmmDesign } from "./mmm-design.ts";
import { prepareDesign } from "./prepare-design.ts";

/** The design of a fit under way, in the coordinates it has chosen for its markets. */
export function fitDesign(
	state: Pick<FitState, "series" | "spec" | "markets">,
): MmmDesign {
	const design = prepareDesign(state.series, state.spec);
	return state.markets
		? { ...design, centring: Float64Array.from(state.markets.centring) }
		: design;
}
