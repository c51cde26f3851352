import * as fc from "fast-check";
import { expect, it } from "vitest";
import { holds } from "./holds.ts";
import type { SegmentRule } from "./segment-rule.ts";

const readings = { orders: 3, share: 0, late: null, taste: [1, 0] };
const condition = (
	feature: string,
	is: "at-least" | "at-most" | "over" | "under" | "equal",
	value: number,
): SegmentRule => ({ feature, is, value });

it("compares as it says, and never with what is not known", () => {
	expect(
		[
			condition("orders", "at-least", 3),
			condition("orders", "at-most", 3),
			condition("orders", "equal", 3),
			condition("share", "equal", 0),
		].every((rule) => holds(rule, readings)),
	).toBe(true);
	expect(
		[
			condition("orders", "over", 3),
			condition("orders", "under", 3),
			condition("late", "under", 9),
			condition("gone", "at-most", 9),
			condition("taste", "over", 0),
		].some((rule) => holds(rule, readings)),
	).toBe(false);
	expect(holds({ feature: "late", is: "unknown" }, readings)).toBe(true);
	expect(holds({ feature: "taste", is: "known" }, readings)).toBe(true);
});

it("keeps De Morgan's laws", () => {
	const one = fc.record({
		feature: fc.constantFrom("orders", "late", "share"),
		is: fc.constantFrom("over" as const, "at-most" as const),
		value: fc.integer({ min: -1, max: 5 }),
	});
	fc.assert(
		fc.property(fc.array(one, { maxLength: 4 }), (list) => {
			const nots = list.map((rule) => ({ not: rule }));
			expect(holds({ not: { all: list } }, readings)).toBe(
				holds({ any: nots }, readings),
			);
			expect(holds({ not: { any: list } }, readings)).toBe(
				holds({ all: nots }, readings),
			);
		}),
	);
});
