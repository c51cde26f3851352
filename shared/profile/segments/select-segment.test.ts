import * as fc from "fast-check";
import { expect, it } from "vitest";
import { selectSegment } from "./select-segment.ts";

const people = (count: number, allowed: number) =>
	Array.from({ length: count }, (_, i) => ({
		id: `c${String(i).padStart(4, "0")}`,
		readings: { orders: 2 },
		isAllowed: i < allowed,
	}));
const rule = { feature: "orders", is: "at-least", value: 2 } as const;

it("gives members and counts of large groups", () => {
	const { members, ...counts } = selectSegment(people(200, 120), rule);
	expect(counts).toEqual({
		people: 200,
		matched: 200,
		allowed: 120,
		minimum: 50,
	});
	expect(members).toHaveLength(120);
});

it("never tells or gives fewer than the minimum, nor what a difference would tell", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 160 }),
			fc.integer({ min: 0, max: 160 }),
			fc.integer({ min: 2, max: 80 }),
			(count, some, minimum) => {
				const allowed = Math.min(count, some);
				const found = selectSegment(people(count, allowed), rule, minimum);
				expect(found.members?.length ?? minimum).toBeGreaterThanOrEqual(
					minimum,
				);
				for (const told of [
					found.matched,
					found.allowed,
					found.matched !== null && found.allowed !== null
						? found.matched - found.allowed
						: null,
				])
					if (told !== null) expect(told === 0 || told >= minimum).toBe(true);
				if (allowed >= minimum) expect(found.members).toHaveLength(allowed);
			},
		),
	);
});
