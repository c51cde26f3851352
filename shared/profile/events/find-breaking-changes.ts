import type { TrackingPlan } from "./tracking-plan.ts";

/** A change after which senders or readers that follow the old plan may fail. */
export interface BreakingChange {
	readonly event: string;
	/** Property, empty for the event itself. */
	readonly property: string;
	readonly kind:
		| "event-removed"
		| "property-removed"
		| "property-newly-required"
		| "type-changed"
		| "values-removed";
}

/**
 * What a new plan takes away from those who rely on the old one: events and properties that go, types that change, values no longer allowed
 * (readers and senders), and properties that become required (senders). Looks at the first level of properties. Additions break nothing.
 *
 * @example findBreakingChanges({ events: [purchase] }, { events: [] }) // [{ event: "purchase", property: "", kind: "event-removed" }]
 */
export function findBreakingChanges(
	before: TrackingPlan,
	after: TrackingPlan,
): BreakingChange[] {
	const now = new Map(after.events.map((event) => [event.name, event]));
	return before.events.flatMap(({ name, schema }): BreakingChange[] => {
		const next = now.get(name)?.schema;
		if (!next) return [{ event: name, property: "", kind: "event-removed" }];
		const [old, fresh] = [membersOf(schema), membersOf(next)];
		const required = namesOf(next.required).filter(
			(each) => !namesOf(schema.required).includes(each),
		);
		return [
			...required.map(
				(property): BreakingChange => ({
					event: name,
					property,
					kind: "property-newly-required",
				}),
			),
			...Object.keys(old).flatMap((property): BreakingChange[] => {
				const kind = brokenBy(old[property], fresh[property]);
				return kind === null ? [] : [{ event: name, property, kind }];
			}),
		];
	});
}

function brokenBy(old: unknown, fresh: unknown): BreakingChange["kind"] | null {
	if (fresh === undefined) return "property-removed";
	const [was, is] = [asObject(old), asObject(fresh)];
	if (JSON.stringify(was.type) !== JSON.stringify(is.type))
		return "type-changed";
	if (!Array.isArray(is.enum)) return null;
	const kept = new Set(is.enum);
	const isNarrower =
		!Array.isArray(was.enum) || was.enum.some((value) => !kept.has(value));
	return isNarrower ? "values-removed" : null;
}

const asObject = (value: unknown) =>
	(typeof value === "object" && value !== null ? value : {}) as Record<
		string,
		unknown
	>;
const membersOf = ({ properties }: { properties?: unknown }) =>
	asObject(properties);
const namesOf = (value: unknown): string[] =>
	Array.isArray(value) ? value.map(String) : [];
