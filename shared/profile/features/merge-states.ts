import { addParts } from "./add-parts.ts";
import type { CompiledFeatures } from "./compile-features.ts";
import type { DayParts, FeatureState } from "./feature-state.ts";

/**
 * What is kept of several identifiers as that of one person, whatever their order. What was made by another definition is left out. Splitting
 * a person again costs nothing: each identifier keeps its own.
 */
export function mergeStates(
	{ measures, fingerprint }: CompiledFeatures,
	states: readonly FeatureState[],
): FeatureState {
	const days: { [day: string]: DayParts } = {};
	for (const state of states) {
		if (state.fingerprint !== fingerprint) continue;
		for (const [day, parts] of Object.entries(state.days)) {
			const before = days[day];
			days[day] = before ? addParts(measures, before, parts) : parts;
		}
	}
	return { fingerprint, days };
}
