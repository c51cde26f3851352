import { addEvents } from "./add-events.ts";
import type { CompiledFeatures } from "./compile-features.ts";
import type { FeatureEvent, FeatureReading } from "./feature-set.ts";
import { readFeatures } from "./read-features.ts";

/**
 * The features of a person as a model of that instant could have seen them, for training: of all events only those known by then count, however early they
 * happened, so that nothing of the future leaks into a label's past. The same steps as when serving: an empty state, its events, a reading.
 *
 * @param at the instant of the label, epoch ms
 */
export function computeFeatures(
	compiled: CompiledFeatures,
	events: readonly FeatureEvent[],
	at: number,
): FeatureReading[] {
	const known = events.filter(({ knownAt }) => knownAt <= at);
	const { fingerprint } = compiled;
	const state = addEvents(compiled, { fingerprint, days: {} }, known);
	return readFeatures(compiled, state, at);
}
