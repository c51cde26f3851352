import fc from "fast-check";
import { expect, it } from "vitest";
import { mondayOf } from "./monday-of.ts";

it("is a Monday at most six days before, also before 1970", () => {
	fc.assert(
		fc.property(fc.integer({ min: -400_000, max: 400_000 }), (day) => {
			const monday = mondayOf(day);
			expect(new Date(monday * 86_400_000).getUTCDay()).toBe(1);
			expect(day - monday).toBeGreaterThanOrEqual(0);
			expect(day - monday).toBeLessThan(7);
		}),
	);
});
