import { expect, it } from "vitest";
import { addPlacebo } from "./add-placebo.ts";

const values = Array.from({ length: 104 }, (_, t) => t);
const series = {
	dates: values.map(String),
	target: values,
	channels: [{ name: "tv", values, spend: values.map((x) => 2 * x) }],
	controls: [],
};

it("adds a turned copy under a free name, far from a whole year", () => {
	const spec = {
		date: "d",
		target: "y",
		channels: ["tv"],
		controls: ["placebo"],
		geo: "market",
		priors: {
			saturation_beta: { dist: "HalfNormal", sigma: [1] },
			intercept: { dist: "Normal", mu: 0, sigma: 1 },
		},
	};
	const added = addPlacebo(series, spec, "tv");
	expect(added.name).toBe("placebo_");
	const copy = added.series.channels[1];
	expect(copy?.values.toSorted((a, b) => a - b)).toEqual(values);
	const shift = copy?.values[0] ?? 0;
	expect(Math.abs(shift - 52)).toBeGreaterThanOrEqual(5);
	expect(shift).toBeGreaterThan(5);
	expect(copy?.spend[0]).toBe(2 * shift);
	expect(added.spec).toEqual({
		date: "d",
		target: "y",
		channels: ["tv", "placebo_"],
		controls: ["placebo"],
		priors: { intercept: { dist: "Normal", mu: 0, sigma: 1 } },
	});
	expect(spec.channels).toEqual(["tv"]);
});
