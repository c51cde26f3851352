import fc from "fast-check";
import { expect, it } from "vitest";
import { splitUnits } from "./split-units.ts";

it("cuts between sentences", () => {
	expect(splitUnits("Gut. Los!")).toEqual([
		{ start: 0, end: 5 },
		{ start: 5, end: 9 },
	]);
});
it("leaves nothing out and makes none too long", () => {
	fc.assert(
		fc.property(
			fc.string({ unit: "binary", maxLength: 300 }),
			fc.integer({ min: 1, max: 30 }),
			(piece, times) => {
				const text = piece.repeat(times);
				const units = splitUnits(text);
				expect(units.map((u) => text.slice(u.start, u.end)).join("")).toBe(
					text,
				);
				for (const { start, end } of units)
					expect(end - start).toBeLessThanOrEqual(2_001);
			},
		),
		{ numRuns: 60, seed: 3 },
	);
});
