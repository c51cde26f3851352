import fc from "fast-check";
import { expect, it } from "vitest";
import { checkUnits } from "./check-units.ts";

const calm = Array.from({ length: 40 }, (_, t) => 100 + 15 * Math.sin(t * 1.7));
const dates = calm.map((_, t) =>
	new Date(Date.UTC(2024, 0, 1 + 7 * t)).toISOString().slice(0, 10),
);
const series = (target: number[], values: number[]) => ({
	dates,
	target,
	channels: [{ name: "tv", values, spend: values }],
	controls: [],
});

it("names the column and the week of a slip, by 10, 100 and 1,000, up and down", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 8, max: 32 }),
			fc.constantFrom(10, 100, 1000, 0.1, 0.01, 0.001),
			(week, factor) => {
				const slipped = calm.map((value, t) =>
					t < week ? value : value * factor,
				);
				const check = checkUnits(series(calm, slipped), "revenue");
				expect(check).toMatchObject({ level: "poor", about: ["tv"] });
				expect(check.headline.en).toContain(`tv from ${dates[week]}`);
				expect(checkUnits(series(slipped, calm), "revenue").about).toEqual([
					"revenue",
				]);
			},
		),
		{ seed: 1, numRuns: 30 },
	);
});

it("leaves doubled budgets and bursts alone", () => {
	expect(
		checkUnits(
			series(
				calm,
				calm.map((x, t) => (t < 20 ? x : 2 * x)),
			),
			"y",
		).level,
	).toBe("good");
	expect(
		checkUnits(
			series(
				calm,
				calm.map((x, t) => (t % 5 === 0 ? 10 * x : 0)),
			),
			"y",
		).level,
	).toBe("good");
	const growing = calm.map((x, t) => x * 10 ** (t / 39));
	expect(checkUnits(series(calm, growing), "y").level).toBe("good");
});
