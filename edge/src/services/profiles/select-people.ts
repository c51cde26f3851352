import { decide } from "@lotse/shared/profile/consent/decide.ts";
import type { Purpose } from "@lotse/shared/profile/consent/purposes.ts";
import { regionDefaults } from "@lotse/shared/profile/consent/region-defaults.ts";
import type { SegmentRule } from "@lotse/shared/profile/segments/segment-rule.ts";
import {
	type SegmentSelection,
	selectSegment,
} from "@lotse/shared/profile/segments/select-segment.ts";
import type { Ports } from "../../ports.ts";
import { suppressedAmong } from "../suppressed-among.ts";
import { keyOfIdentifier } from "./key-of-identifier.ts";
import { type KnownPerson, listPeople } from "./list-people.ts";
import { loadFeatures } from "./load-features.ts";

export interface Selection extends SegmentSelection {
	/** Those who may be used; none where they are fewer than the minimum. */
	readonly chosen: readonly KnownPerson[];
	readonly pending: number;
	readonly isPartial: boolean;
}

/**
 * Who is in a segment and covered by consent now: of all identifiers of a person each that said anything must allow the purpose, and one must have
 * granted it; silence is a no. Nobody who asked to be forgotten is in it.
 */
export async function selectPeople(
	ports: Ports,
	workspaceId: string,
	segment: {
		readonly rule: SegmentRule;
		readonly purpose: Purpose;
		readonly minimum: number;
	},
): Promise<Selection> {
	const workspace = ports.store.of(workspaceId);
	const known = await listPeople(
		ports,
		workspaceId,
		await loadFeatures(workspace),
	);
	const values = known.people.flatMap(({ identifiers }) =>
		identifiers.map(({ value }) => value),
	);
	const [told, suppressed] = await Promise.all([
		workspace.events.consentOf([...new Set(values)]),
		suppressedAmong(ports, workspaceId, values),
	]);
	const said = Map.groupBy(told, ({ subject }) => subject);
	const now = ports.clock.now();
	const silence = regionDefaults(null, []);
	const allows = ({ identifiers }: KnownPerson) => {
		const changes = identifiers.flatMap(({ value }) => said.get(value) ?? []);
		return (
			identifiers.every(({ value }) => !suppressed.has(value)) &&
			decide(segment.purpose, changes, silence, now).isAllowed
		);
	};
	const byName = new Map(
		known.people.flatMap((person) => {
			const [first] = person.identifiers;
			return first ? [[keyOfIdentifier(first), person] as const] : [];
		}),
	);
	const selection = selectSegment(
		[...byName].map(([id, person]) => ({
			id,
			readings: person.readings,
			isAllowed: allows(person),
		})),
		segment.rule,
		segment.minimum,
	);
	return {
		...selection,
		chosen: (selection.members ?? []).flatMap((id) => byName.get(id) ?? []),
		pending: known.pending,
		isPartial: known.isPartial,
	};
}
