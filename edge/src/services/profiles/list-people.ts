import type { CompiledFeatures } from "@lotse/shared/profile/features/compile-features.ts";
import { mergeStates } from "@lotse/shared/profile/features/merge-states.ts";
import { readFeatures } from "@lotse/shared/profile/features/read-features.ts";
import type { Identifier } from "@lotse/shared/profile/identity/identifier.ts";
import { createIdentityGraph } from "@lotse/shared/profile/identity/identity-graph.ts";
import type { SegmentReadings } from "@lotse/shared/profile/segments/segment-rule.ts";
import type { StoredFeatureState } from "../../ports/profiles-store.ts";
import type { Ports } from "../../ports.ts";
import { countInDue } from "./count-in-due.ts";
import { keyOfIdentifier } from "./key-of-identifier.ts";

export interface KnownPerson {
	/** All that is known to be theirs; the first names them: a login where there is one. */
	readonly identifiers: readonly Identifier[];
	readonly readings: SegmentReadings;
}
export interface KnownPeople {
	readonly people: readonly KnownPerson[];
	/** Identifiers whose newest events are not counted in yet. */
	readonly pending: number;
	/** Whether there are more than are looked at at once. */
	readonly isPartial: boolean;
}

const mostStates = 20_000;
const mostLinks = 50_000;
/** Identifiers counted in before answering; the rest is on its way. */
const mostCounted = 1_000;

/** Everyone there is, with their features now: the states of all identifiers that belong together, merged. */
export async function listPeople(
	ports: Pick<Ports, "store" | "clock">,
	workspaceId: string,
	compiled: CompiledFeatures,
): Promise<KnownPeople> {
	const { featureStates, identities } = ports.store.of(workspaceId);
	await countInDue(ports, workspaceId, compiled, mostCounted);
	const [states, links, progress] = await Promise.all([
		featureStates.all(mostStates + 1),
		identities.all(mostLinks),
		featureStates.progress(compiled.fingerprint),
	]);
	const graph = createIdentityGraph();
	for (const link of links) graph.link(link);
	const groups = Map.groupBy(states.slice(0, mostStates), ({ identifier }) =>
		graph.personOf(identifier),
	);
	const now = ports.clock.now();
	const { features } = compiled.set;
	return {
		people: [...groups.values()].map((group) => ({
			identifiers: group.map(({ identifier }) => identifier).sort(loginFirst),
			readings: readingsOf(group),
		})),
		pending: progress.due,
		isPartial: states.length > mostStates,
	};

	function readingsOf(group: readonly StoredFeatureState[]): SegmentReadings {
		const merged = mergeStates(
			compiled,
			group.map(({ state }) => state),
		);
		const values = readFeatures(compiled, merged, now);
		return Object.fromEntries(
			features.map(({ name }, i) => [name, values[i] ?? null]),
		);
	}
}

function loginFirst(a: Identifier, b: Identifier): number {
	const rank = ({ kind }: Identifier) => (kind === "login" ? 0 : 1);
	return (
		rank(a) - rank(b) || (keyOfIdentifier(a) < keyOfIdentifier(b) ? -1 : 1)
	);
}
