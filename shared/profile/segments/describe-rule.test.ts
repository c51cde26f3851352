import { expect, it } from "vitest";
import { describeRule } from "./describe-rule.ts";
import type { SegmentRule } from "./segment-rule.ts";

it("reads like a sentence", () => {
	const rule: SegmentRule = {
		all: [
			{ feature: "orders", is: "at-least", value: 2 },
			{
				any: [
					{ feature: "share", is: "under", value: 0.5 },
					{ not: { feature: "late", is: "unknown" } },
				],
			},
		],
	};
	expect(describeRule(rule, "en", (name) => name)).toBe(
		"orders ≥ 2 and (share < 0.5 or not (late not known))",
	);
	expect(describeRule(rule, "de", (name) => name.toUpperCase())).toBe(
		"ORDERS ≥ 2 und (SHARE < 0.5 oder nicht (LATE nicht bekannt))",
	);
});
