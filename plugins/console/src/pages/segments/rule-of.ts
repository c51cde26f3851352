import type {
	SegmentCondition,
	SegmentRule,
} from "@lotse/shared/profile/segments/segment-rule.ts";

/** A condition as it is typed. */
export interface DraftCondition {
	/** Stays with the row as rows come and go. */
	readonly key: number;
	readonly feature: string;
	readonly is: SegmentCondition["is"];
	readonly value: string;
}

/**
 * The typed conditions as a rule. A decimal comma counts as a point.
 *
 * @example ruleOf("all", [{ key: 0, feature: "orders", is: "over", value: "1,5" }]) // { all: [{ feature: "orders", is: "over", value: 1.5 }] }
 */
export function ruleOf(
	join: "all" | "any",
	conditions: readonly DraftCondition[],
): SegmentRule {
	const rules = conditions.map(
		({ feature, is, value }): SegmentRule =>
			is === "known" || is === "unknown"
				? { feature, is }
				: { feature, is, value: Number(value.trim().replace(",", ".")) },
	);
	return join === "all" ? { all: rules } : { any: rules };
}
