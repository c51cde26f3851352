import { expect, it } from "vitest";
import { variance } from "../../statistics/variance.ts";
import { proposePoint } from "./propose-point.ts";

it("is a pure function of seed and index", () => {
	expect(proposePoint(1, 7, 5)).toEqual(proposePoint(1, 7, 5));
	expect(proposePoint(1, 7, 5)).not.toEqual(proposePoint(1, 8, 5));
});

it("has the spread and density of a Student-t with 20 degrees of freedom", () => {
	const draws = Array.from({ length: 20_000 }, (_, i) => proposePoint(3, i, 1));
	const spread = variance(draws.map(({ point }) => point[0] ?? 0));
	expect(Math.abs(spread - 20 / 18)).toBeLessThan(0.05);
	const [first] = draws;
	const x = first?.point[0] ?? 0;
	expect(first?.logDensity).toBeCloseTo(-10.5 * Math.log(1 + (x * x) / 20), 12);
});
