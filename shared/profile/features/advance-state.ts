import { addEvents } from "./add-events.ts";
import type { CompiledFeatures } from "./compile-features.ts";
import type { FeatureEvent } from "./feature-set.ts";
import type { FeatureState } from "./feature-state.ts";

const dayMs = 86_400_000;

/**
 * What is kept of a person after new events, for serving: days no feature can look back to any more are dropped. Begins anew where nothing was kept,
 * or by another definition; then all events of the person are due, not only the new ones.
 *
 * @param now epoch ms; readings follow at this instant or later
 */
export function advanceState(
	compiled: CompiledFeatures,
	kept: FeatureState | null,
	events: readonly FeatureEvent[],
	now: number,
): FeatureState {
	const { fingerprint, horizonDays } = compiled;
	const start =
		kept?.fingerprint === fingerprint ? kept : { fingerprint, days: {} };
	const state = addEvents(compiled, start, events);
	const oldest = Math.floor(now / dayMs) - horizonDays;
	return {
		fingerprint,
		days: Object.fromEntries(
			Object.entries(state.days).filter(([day]) => Number(day) > oldest),
		),
	};
}
