import { expect, it } from "vitest";
import { encodeValue } from "./encode-value.ts";

it("gives numbers their distance from the mean and indicators theirs", () => {
	const number = { feature: 0, of: null, mean: 2, scale: 4 };
	expect([4, Number.NaN].map((x) => encodeValue(number, x))).toEqual([0.5, 0]);
	const level = { feature: 0, of: 1, mean: 0.25, scale: 0.5 };
	expect([1, 0, Number.NaN].map((x) => encodeValue(level, x))).toEqual([
		1.5, -0.5, -0.5,
	]);
	const gone = { feature: 0, of: "missing" as const, mean: 0.5, scale: 0.5 };
	expect([1, Number.NaN].map((x) => encodeValue(gone, x))).toEqual([-1, 1]);
});
