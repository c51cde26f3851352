import { expect, it } from "vitest";
import { currentSpend } from "./current-spend.ts";

it("averages the last 52 weeks, or all there are", () => {
	const channel = (spend: number[]) => ({ name: "tv", values: spend, spend });
	const series = { dates: [], target: [], controls: [] };
	const long = [
		...new Array(60).fill(100),
		...new Array(26).fill(0),
		...new Array(26).fill(10),
	];
	expect(
		currentSpend({ series: { ...series, channels: [channel(long)] } }),
	).toEqual([5]);
	expect(
		currentSpend({ series: { ...series, channels: [channel([1, 3])] } }),
	).toEqual([2]);
});
