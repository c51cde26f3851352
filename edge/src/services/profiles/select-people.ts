import { decide } from "@lotse/shared/profile/consent/decide.ts";
import type { Purpose } from "@lotse/shared/profile/consent/purposes.ts";
import { regionDefaults } from "@lotse/shared/profile/consent/region-defaults.ts";
import { holds } from "@lotse/shared/profile/segments/holds.ts";
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

/** Asked to be forgotten, took a yes back, or never gave one. */
export type Hindrance = "forgotten" | "withdrawn" | "unasked";

export interface Selection extends SegmentSelection {
	/** Why people the rule meets may not be used, one entry a person; never handed on uncounted. */
	readonly hindered: readonly Hindrance[];
	/** Those who may be used, also where they are too few to be told or sent. */
	readonly willing: readonly KnownPerson[];
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
	const hindranceOf = ({ identifiers }: KnownPerson): Hindrance | null => {
		if (identifiers.some(({ value }) => suppressed.has(value)))
			return "forgotten";
		const changes = identifiers.flatMap(({ value }) => said.get(value) ?? []);
		const decision = decide(segment.purpose, changes, silence, now);
		if (decision.isAllowed) return null;
		return decision.reason === "unset" ? "unasked" : "withdrawn";
	};
	const byName = new Map(
		known.people.flatMap((person) => {
			const [first] = person.identifiers;
			return first ? [[keyOfIdentifier(first), person] as const] : [];
		}),
	);
	const judged = [...byName].map(([id, person]) => ({
		id,
		readings: person.readings,
		hindrance: hindranceOf(person),
	}));
	const selection = selectSegment(
		judged.map((one) => ({ ...one, isAllowed: one.hindrance === null })),
		segment.rule,
		segment.minimum,
	);
	const met = judged.filter(({ readings }) => holds(segment.rule, readings));
	return {
		...selection,
		hindered: met.flatMap(({ hindrance }) =>
			hindrance === null ? [] : [hindrance],
		),
		willing: met.flatMap(({ id, hindrance }) =>
			hindrance === null ? (byName.get(id) ?? []) : [],
		),
		chosen: (selection.members ?? []).flatMap((id) => byName.get(id) ?? []),
		pending: known.pending,
		isPartial: known.isPartial,
	};
}
