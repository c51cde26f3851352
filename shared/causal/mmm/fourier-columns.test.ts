import { expect, it } from "vitest";
import { fourierColumns } from "./fourier-columns.ts";

it("gives sines first, then cosines, of the day of the year over 365.25", () => {
	const columns = fourierColumns(["2018-04-02", "2020-12-31"], 2);
	expect(columns.map(({ name }) => name)).toEqual([
		"sin_1",
		"sin_2",
		"cos_1",
		"cos_2",
	]);
	const [sin1, , , cos2] = columns;
	expect(sin1?.values[0]).toBeCloseTo(
		Math.sin((2 * Math.PI * 92) / 365.25),
		12,
	);
	expect(cos2?.values[1]).toBeCloseTo(
		Math.cos((4 * Math.PI * 366) / 365.25),
		12,
	);
});

it("can be none, and refuses what is no day", () => {
	expect(fourierColumns(["2018-04-02"], 0)).toEqual([]);
	expect(() => fourierColumns(["yesterday"], 1)).toThrow(RangeError);
});
