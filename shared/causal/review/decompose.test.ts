import { expect, it } from "vitest";
import { fitMmm } from "../mmm/fit-mmm.ts";
import { readSeries } from "../mmm/read-series.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { decompose } from "./decompose.ts";

it("adds up, largest channel first, and agrees with the summary", () => {
	const maker = simulateChocolateMaker(4);
	const read = readSeries(maker.csv, maker.spec);
	if (!read.ok) throw new Error("the demo must be readable");
	const fit = fitMmm(read.series, maker.spec, {
		draws: 60,
		proposals: 400,
		moves: 0,
	});
	if (!fit.ok) throw new Error("the demo must be fitted");
	const parts = decompose(fit.model);
	const sum = parts.channels.reduce((all, { total }) => all + total.mean, 0);
	expect(sum / parts.media.mean).toBeCloseTo(1, 10);
	expect((parts.baseline.mean + sum) / parts.total.mean).toBeCloseTo(1, 10);
	expect(parts.observed).toBeCloseTo(maker.truth.revenue, -2);
	const means = parts.channels.map(({ total }) => total.mean);
	expect(means).toEqual(means.toSorted((a, b) => b - a));
	for (const { channel, total } of parts.channels) {
		const row = fit.model.summary.find(
			({ name }) => name === `contribution[${channel}]`,
		);
		// The summary is of the same draws, before rounding.
		expect(total.mean / (row?.mean ?? 0)).toBeCloseTo(1, 3);
	}
});
