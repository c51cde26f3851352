import fc from "fast-check";
import { expect, it } from "vitest";
import { fillSteps } from "./fill-steps.ts";

it("makes whole weeks up to the last day", () => {
	const sold = [1, 2, 9, 10, 16].map((day) => ({ day, units: 1 }));
	expect(fillSteps(sold, 7, 99)).toEqual([
		{ day: 3, units: 1 },
		{ day: 10, units: 2 },
	]);
	expect(fillSteps([], 7, 9)).toEqual([]);
	expect(fillSteps([{ day: 5, units: 2 }], 7, 9)).toEqual([]);
});

it("loses no piece of the days it covers", () => {
	const days = fc.uniqueArray(fc.integer({ min: 0, max: 200 }), {
		minLength: 1,
		maxLength: 40,
	});
	fc.assert(
		fc.property(days, fc.constantFrom(1, 7), (list, length) => {
			const sold = list
				.sort((a, b) => a - b)
				.map((day) => ({ day, units: 1 + (day % 3) }));
			const steps = fillSteps(sold, length, 50);
			const from = steps[0]?.day ?? Number.POSITIVE_INFINITY;
			const sum = (of: readonly { units: number }[]) =>
				of.reduce((all, { units }) => all + units, 0);
			expect(sum(steps)).toBe(sum(sold.filter(({ day }) => day >= from)));
		}),
		{ seed: 4, numRuns: 200 },
	);
});
