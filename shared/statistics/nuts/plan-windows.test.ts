import fc from "fast-check";
import { expect, it } from "vitest";
import { planWindows } from "./plan-windows.ts";

it("doubles windows between a short start and end", () => {
	expect(planWindows(500)).toEqual({ begin: 50, ends: [100, 200, 438] });
	expect(planWindows(200)).toEqual({ begin: 20, ends: [150] });
	expect(planWindows(60)).toEqual({ begin: 6, ends: [] });
});

it("ends windows in order, inside the warm-up, the first after 50, the last before its end", () => {
	fc.assert(
		fc.property(fc.integer({ min: 20, max: 20_000 }), (tune) => {
			const { begin, ends } = planWindows(tune);
			let before = begin;
			for (const end of ends) {
				expect(end - before).toBeGreaterThanOrEqual(50);
				before = end;
			}
			expect(before).toBeLessThan(tune);
			if (tune >= 400) expect(ends.at(-1)).toBe(tune - Math.floor(tune / 8));
			else if (tune >= 80)
				expect(tune - (ends.at(-1) ?? 0)).toBeGreaterThan(19);
		}),
	);
});
