import fc from "fast-check";
import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { simulatedDesign } from "../simulate/simulated-design.ts";
import { channelEffect } from "./channel-effect.ts";
import type { MmmSpec } from "./mmm-spec.ts";
import { startValues } from "./start-values.ts";

const maker = simulateChocolateMaker(5);
const lay = (more?: Partial<MmmSpec>) => simulatedDesign(maker, more);

it("takes off beta tanh(lam a / 2), with beta from the effect at the typical level", () => {
	const design = lay({});
	const [channel] = design.channels;
	if (!channel) throw new Error("the demo has channels");
	const residual = new Float64Array(design.weeks);
	const theta = startValues(design);
	// alpha close to 0 leaves the media as they are.
	theta[design.layout.adstock[0] ?? 0] = -40;
	theta[design.layout.curves[0]?.places[0] ?? 0] = Math.log(3);
	theta[design.layout.beta] = Math.log(0.2);
	channelEffect(design, 0).subtract(theta, residual);
	const beta = 0.2 / Math.tanh((3 * channel.reference) / 2);
	residual.forEach((value, t) => {
		expect(value).toBeCloseTo(
			-beta * Math.tanh((3 * (channel.media[t] ?? 0)) / 2),
			10,
		);
	});
});

it.each([
	{},
	{ order: "saturation_first" as const, saturation: { kind: "hill" as const } },
	{
		saturation: { kind: "tanh" as const },
		adstock: { kind: "delayed" as const },
	},
	{ priors: { roas: { dist: "LogNormal", mu: 0.2, sigma: 0.9 } } },
	{ priors: { mroas: { dist: "LogNormal", mu: 0, sigma: 0.5 } } },
	{
		priors: { "mroi[tv]": { dist: "Gamma", alpha: 3, beta: 2 } },
		saturation: { kind: "hill" as const },
		adstock: { kind: "weibull_pdf" as const },
	},
	{
		priors: { mroas: { dist: "LogNormal", mu: 0, sigma: 0.5 } },
		order: "saturation_first" as const,
		saturation: { kind: "tanh" as const },
	},
	{
		liftTests: [
			{ channel: "search", x: 2000, deltaX: 900, deltaY: 5000, sigma: 900 },
			{
				channel: "search",
				x: 900,
				deltaX: -400,
				deltaY: -9000,
				sigma: 1e3,
				weeks: 6,
			},
		],
	},
])("has the slopes of finite differences with %j", (more) => {
	const design = lay(more);
	const effect = channelEffect(design, 0);
	const start = startValues(design);
	const places = [
		...design.layout.adstock,
		...(design.layout.curves[0]?.places ?? []),
		design.layout.beta,
	];
	const value = (theta: Float64Array) => {
		const residual = design.target.slice();
		const log = effect.subtract(theta, residual);
		return log - 0.5 * 3 * residual.reduce((sum, r) => sum + r * r, 0);
	};
	fc.assert(
		fc.property(
			fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
				minLength: places.length,
				maxLength: places.length,
			}),
			(shift) => {
				const theta = start.slice();
				places.forEach((place, i) => {
					theta[place] = (theta[place] ?? 0) + (shift[i] ?? 0);
				});
				const residual = design.target.slice();
				effect.subtract(theta, residual);
				const gradient = new Float64Array(theta.length);
				effect.slopes(
					residual.map((r) => 3 * r),
					gradient,
				);
				for (const place of places) {
					const [up, down] = [theta.slice(), theta.slice()];
					up[place] = (up[place] ?? 0) + 1e-5;
					down[place] = (down[place] ?? 0) - 1e-5;
					const numeric = (value(up) - value(down)) / 2e-5;
					expect(Math.abs((gradient[place] ?? 0) - numeric)).toBeLessThan(
						1e-4 * (1 + Math.abs(numeric)),
					);
				}
			},
		),
		{ seed: 1, numRuns: 15 },
	);
});
