import { holds } from "./holds.ts";
import { segmentBounds } from "./segment-bounds.ts";
import type { SegmentPerson, SegmentRule } from "./segment-rule.ts";

export type SegmentSelection = {
	/** People looked at. */
	readonly people: number;
	/** For whom the rule holds; null where they are few: between 1 and the minimum less one. */
	readonly matched: number | null;
	/** Of these, whom consent covers; null where they, or those left out, are few. */
	readonly allowed: number | null;
	/** Least number of people anything is shown or sent about. */
	readonly minimum: number;
	/** Ids of those who may be used; null where they are fewer than the minimum. */
	readonly members: readonly string[] | null;
};

/**
 * Who is in a segment and may be used for its purpose. Counts below the minimum are not told, and neither is a count whose difference to
 * another would tell one.
 *
 * @param minimum people, at least 50 unless the workspace asks for more
 */
export function selectSegment(
	people: readonly SegmentPerson[],
	rule: SegmentRule,
	minimum: number = segmentBounds.fewestPeople,
): SegmentSelection {
	const matched = people.filter(({ readings }) => holds(rule, readings));
	const members = matched.filter(({ isAllowed }) => isAllowed);
	const isTold = (count: number) => count === 0 || count >= minimum;
	const without = matched.length - members.length;
	return {
		people: people.length,
		matched: isTold(matched.length) ? matched.length : null,
		allowed: isTold(members.length) && isTold(without) ? members.length : null,
		minimum,
		members:
			members.length >= minimum ? members.map(({ id }) => id).sort() : null,
	};
}
