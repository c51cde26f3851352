import { expect, it } from "vitest";
import { readSeries } from "../mmm/read-series.ts";
import { simulateChocolateMaker } from "./simulate-chocolate-maker.ts";

it("gives the same bytes for a seed and others for another", () => {
	expect(simulateChocolateMaker(1)).toEqual(simulateChocolateMaker(1));
	expect(simulateChocolateMaker(1).csv).not.toBe(simulateChocolateMaker(2).csv);
});

it("can be read without a warning whatever the seed, and its truth adds up", () => {
	for (let seed = 0; seed < 25; seed++) {
		const { csv, spec, truth } = simulateChocolateMaker(seed);
		const read = readSeries(csv, spec);
		expect(read.ok && read.warnings).toEqual([]);
		if (!read.ok) continue;
		expect(read.series.target.reduce((sum, value) => sum + value, 0)).toBe(
			truth.revenue,
		);
		truth.channels.forEach(({ channel, contribution, spend, roas }, m) => {
			expect(read.series.channels[m]?.name).toBe(channel);
			expect(
				read.series.channels[m]?.spend.reduce((sum, value) => sum + value, 0),
			).toBe(spend);
			expect(contribution / spend).toBeCloseTo(roas, 12);
		});
	}
});
