import type { SegmentReadings, SegmentRule } from "./segment-rule.ts";

/**
 * Whether a rule holds for a person. `all` of none holds, `any` of none does not.
 *
 * @example holds({ feature: "orders_365d", is: "at-least", value: 2 }, { orders_365d: 3 }) // true
 */
export function holds(rule: SegmentRule, readings: SegmentReadings): boolean {
	if ("all" in rule) return rule.all.every((part) => holds(part, readings));
	if ("any" in rule) return rule.any.some((part) => holds(part, readings));
	if ("not" in rule) return !holds(rule.not, readings);
	const value = readings[rule.feature] ?? null;
	if (rule.is === "known") return value !== null;
	if (rule.is === "unknown") return value === null;
	if (typeof value !== "number") return false;
	switch (rule.is) {
		case "at-least":
			return value >= rule.value;
		case "at-most":
			return value <= rule.value;
		case "over":
			return value > rule.value;
		case "under":
			return value < rule.value;
		case "equal":
			return value === rule.value;
	}
}
