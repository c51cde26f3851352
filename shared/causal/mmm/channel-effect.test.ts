import fc from "fast-check";
import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { channelEffect } from "./channel-effect.ts";
import { completeSpec } from "./complete-spec.ts";
import { prepareDesign } from "./prepare-design.ts";
import { readSeries } from "./read-series.ts";

const maker = simulateChocolateMaker(5);
const read = readSeries(maker.csv, maker.spec);
if (!read.ok) throw new Error("the demo must be readable");
const design = prepareDesign(read.series, completeSpec(maker.spec));

it("takes off beta tanh(lam a / 2), with beta from the effect at the typical level", () => {
	const [channel] = design.channels;
	if (!channel) throw new Error("the demo has channels");
	const residual = new Float64Array(design.weeks);
	// alpha close to 0 leaves the media as they are.
	channelEffect(channel, design).subtract(
		-40,
		Math.log(3),
		Math.log(0.2),
		residual,
	);
	const beta = 0.2 / Math.tanh((3 * channel.reference) / 2);
	residual.forEach((value, t) => {
		expect(value).toBeCloseTo(
			-beta * Math.tanh((3 * (channel.media[t] ?? 0)) / 2),
			10,
		);
	});
});

it("has the slopes of finite differences for every channel", () => {
	const free = fc.double({ min: -2, max: 2, noNaN: true });
	fc.assert(
		fc.property(free, free, free, fc.nat(4), (alpha, lam, level, m) => {
			const channel = design.channels[m];
			if (!channel) throw new Error("the demo has five channels");
			const effect = channelEffect(channel, design);
			const value = (a: number, l: number, b: number) => {
				const residual = design.target.slice();
				const log = effect.subtract(a, l, b, residual);
				return log - 0.5 * 3 * residual.reduce((sum, r) => sum + r * r, 0);
			};
			const h = 1e-5;
			const numeric = {
				alpha:
					(value(alpha + h, lam, level) - value(alpha - h, lam, level)) /
					(2 * h),
				lam:
					(value(alpha, lam + h, level) - value(alpha, lam - h, level)) /
					(2 * h),
				level:
					(value(alpha, lam, level + h) - value(alpha, lam, level - h)) /
					(2 * h),
			};
			const residual = design.target.slice();
			effect.subtract(alpha, lam, level, residual);
			const slopes = effect.slopes(residual, 3);
			for (const key of ["alpha", "lam", "level"] as const)
				expect(Math.abs(slopes[key] - numeric[key])).toBeLessThan(
					1e-5 * (1 + Math.abs(numeric[key])),
				);
		}),
		{ seed: 1, numRuns: 60 },
	);
});
