import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { contributions } from "./contributions.ts";
import { fitMmm } from "./fit-mmm.ts";
import { readSeries } from "./read-series.ts";

it("adds up: baseline and channels to the expectation, weeks to totals, and to the summary", () => {
	const maker = simulateChocolateMaker(4);
	const read = readSeries(maker.csv, maker.spec);
	if (!read.ok) throw new Error("the demo must be readable");
	const fit = fitMmm(read.series, maker.spec, {
		draws: 60,
		proposals: 200,
		moves: 1,
	});
	if (!fit.ok) throw new Error("the demo must fit");
	const found = contributions(fit.model);
	found.expected.forEach((week, t) => {
		const parts = found.channels.reduce(
			(sum, channel) => sum + (channel.weeks[t]?.mean ?? 0),
			found.baseline[t]?.mean ?? 0,
		);
		expect(parts / week.mean).toBeCloseTo(1, 9);
	});
	for (const { channel, weeks, total, share, spend } of found.channels) {
		const sum = weeks.reduce((all, week) => all + week.mean, 0);
		expect(sum / total.mean).toBeCloseTo(1, 9);
		expect(share.mean * maker.truth.revenue).toBeCloseTo(total.mean, 3);
		expect(spend).toBe(
			maker.truth.channels.find((truth) => truth.channel === channel)?.spend,
		);
		const row = fit.model.summary.find(
			({ name }) => name === `contribution[${channel}]`,
		);
		expect(total.mean / (row?.mean ?? 0)).toBeCloseTo(1, 9);
	}
});
