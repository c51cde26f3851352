import { expect, it } from "vitest";
import { normalEquations } from "./normal-equations.ts";

const row = (value: number, weight = 1) => ({
	stratum: 0,
	impressions: 16,
	clicks: 1,
	weight,
	columns: value === 0 ? new Int32Array() : Int32Array.of(0),
	values: value === 0 ? new Float64Array() : Float64Array.of(value),
});
const linearised = {
	response: Float64Array.of(1, 3),
	information: Float64Array.of(4, 4),
	at: Float64Array.of(0, 0),
};

it("takes the stratum's level out", () => {
	const { matrix, right, square, meanResponses, meanColumns } = normalEquations(
		[row(0), row(1)],
		1,
		linearised,
		0,
		1,
	);
	expect([matrix[0], right[0], square]).toEqual([2, 4, 8]);
	expect([meanResponses[0], meanColumns[0]]).toEqual([2, 0.5]);
});

it("counts a row less where texts vary by themselves, and where it repeats another", () => {
	const { weights, logWeights } = normalEquations(
		[row(0), row(1, 0.5)],
		1,
		linearised,
		0.5,
		1,
	);
	expect([...weights]).toEqual([2, 1]);
	expect(logWeights).toBeCloseTo(1.5 * Math.LN2 + Math.log(3), 12);
});
