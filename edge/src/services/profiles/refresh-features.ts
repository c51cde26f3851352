import { advanceState } from "@lotse/shared/profile/features/advance-state.ts";
import type { CompiledFeatures } from "@lotse/shared/profile/features/compile-features.ts";
import type {
	EventMark,
	StoredFeatureState,
} from "../../ports/profiles-store.ts";
import type { Ports } from "../../ports.ts";
import { keyOfIdentifier } from "./key-of-identifier.ts";

/** Events read at a time; whoever has more is read in turns. */
const eventsAtATime = 20_000;

/**
 * Brings what is kept of these identifiers up to their events. Only what is new is read where that adds up: events kept plus events new equal the events there are.
 * Where it does not (events were erased, expired, or the definition changed) the state is made anew. So nothing counts twice and nothing is
 * missed, however often and by however many this is called.
 *
 * @param stored what is kept of them, as far as anything is
 */
export async function refreshFeatures(
	ports: Pick<Ports, "store" | "clock">,
	workspaceId: string,
	compiled: CompiledFeatures,
	marks: readonly EventMark[],
	stored: readonly StoredFeatureState[],
): Promise<StoredFeatureState[]> {
	const { featureStates } = ports.store.of(workspaceId);
	const now = ports.clock.now();
	const kept = new Map(
		stored.map((state) => [keyOfIdentifier(state.identifier), state]),
	);
	const changed: StoredFeatureState[] = [];
	const all: StoredFeatureState[] = [];
	for (const mark of marks) {
		const before = kept.get(keyOfIdentifier(mark.identifier));
		const isSame =
			before?.state.fingerprint === compiled.fingerprint &&
			before.events === mark.events &&
			before.lastRow === mark.lastRow;
		const state = isSame
			? before
			: await bringUp(featureStates, compiled, before ?? null, mark, now);
		if (!isSame) changed.push(state);
		all.push(state);
	}
	if (changed.length > 0)
		await ports.store.batch([featureStates.save(changed)]);
	return all;
}

async function bringUp(
	rows: ReturnType<Ports["store"]["of"]>["featureStates"],
	compiled: CompiledFeatures,
	before: StoredFeatureState | null,
	{ identifier, events, lastRow }: EventMark,
	now: number,
): Promise<StoredFeatureState> {
	const made = { identifier, events, lastRow, updatedAt: now };
	const readOn = async (
		from: StoredFeatureState["state"] | null,
		afterRow: number,
	) => {
		let [state, count, place, isOver] = [from, 0, afterRow, false];
		while (!isOver) {
			const page = await rows.eventsOf(
				identifier,
				place,
				lastRow,
				eventsAtATime,
			);
			state = advanceState(compiled, state, page, now);
			count += page.length;
			place = page.at(-1)?.row ?? lastRow;
			isOver = page.length < eventsAtATime;
		}
		return { state, count };
	};
	if (before?.state.fingerprint === compiled.fingerprint) {
		const { state, count } = await readOn(before.state, before.lastRow);
		if (state && before.events + count === events) return { ...made, state };
	}
	const { state } = await readOn(null, 0);
	return { ...made, state: state ?? advanceState(compiled, null, [], now) };
}
