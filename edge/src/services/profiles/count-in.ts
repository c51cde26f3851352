import { advanceState } from "@lotse/shared/profile/features/advance-state.ts";
import type { CompiledFeatures } from "@lotse/shared/profile/features/compile-features.ts";
import type {
	KeptFeatures,
	ProfilesStore,
	StoredFeatureState,
} from "../../ports/profiles-store.ts";

/** Events read at a time; where there are more they are read in turns. */
const eventsAtATime = 20_000;

/**
 * What is kept of these identifiers with all their events counted in, in the same order; nothing is written. Only events behind the last one
 * counted are read, and none where no mark stands. What another definition made is left, and all events are read.
 *
 * Events have their places in the order they came, so what is late or out of order is behind the last one counted as well. Where an event
 * went or changed, the database has thrown away what was kept, so that it is made anew here.
 */
export async function countIn(
	rows: Pick<ProfilesStore["featureStates"], "eventsAfter">,
	compiled: CompiledFeatures,
	kept: readonly KeptFeatures[],
	now: number,
): Promise<StoredFeatureState[]> {
	const states = kept.map(({ identifier, state }) =>
		state?.state.fingerprint === compiled.fingerprint
			? state
			: {
					identifier,
					events: 0,
					lastRow: 0,
					updatedAt: now,
					state: advanceState(compiled, null, [], now),
				},
	);
	for (const kind of ["login", "device"] as const) {
		let open = kept.flatMap((one, place) =>
			one.identifier.kind === kind && isOpen(compiled, one) ? [place] : [],
		);
		while (open.length > 0) {
			const events = await rows.eventsAfter(
				kind,
				open.map((place) => ({
					value: kept[place]?.identifier.value ?? "",
					afterRow: states[place]?.lastRow ?? 0,
				})),
				eventsAtATime,
			);
			for (const [of, mine] of Map.groupBy(events, ({ of }) => of)) {
				const place = open[of] ?? -1;
				const before = states[place];
				if (!before) throw new RangeError(`events of nobody asked for: ${of}`);
				states[place] = {
					...before,
					events: before.events + mine.length,
					lastRow: mine.at(-1)?.row ?? before.lastRow,
					updatedAt: now,
					state: advanceState(compiled, before.state, mine, now),
				};
			}
			if (events.length < eventsAtATime) break;
			// Of the last one there may be more.
			open = open.slice(events.at(-1)?.of ?? open.length);
		}
	}
	return states;
}

function isOpen(
	{ fingerprint }: CompiledFeatures,
	{ mark, state }: KeptFeatures,
): boolean {
	return (
		mark !== null || (state !== null && state.state.fingerprint !== fingerprint)
	);
}
