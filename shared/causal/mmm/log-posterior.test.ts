import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beta } from "../../statistics/beta.ts";
import { createRandom } from "../../statistics/create-random.ts";
import { gamma } from "../../statistics/gamma.ts";
import { halfNormal } from "../../statistics/half-normal.ts";
import { laplace } from "../../statistics/laplace.ts";
import { normal } from "../../statistics/normal.ts";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { simulatedDesign } from "../simulate/simulated-design.ts";
import { constrain } from "./constrain.ts";
import { evaluateDraw } from "./evaluate-draw.ts";
import { logPosterior } from "./log-posterior.ts";
import { startValues } from "./start-values.ts";

const maker = simulateChocolateMaker(4);
const design = simulatedDesign(maker);
const { layout } = design;
const density = logPosterior(design);

describe("logPosterior", () => {
	it("has the gradient of finite differences anywhere near the data", () => {
		const start = startValues(design);
		const shifts = fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), {
			minLength: layout.size,
			maxLength: layout.size,
		});
		fc.assert(
			fc.property(shifts, (shift) => {
				const theta = start.map((value, i) => value + (shift[i] ?? 0));
				const gradient = new Float64Array(layout.size);
				density(theta, gradient);
				for (let i = 0; i < layout.size; i++) {
					const [up, down] = [theta.slice(), theta.slice()];
					up[i] = (theta[i] ?? 0) + 1e-5;
					down[i] = (theta[i] ?? 0) - 1e-5;
					const numeric = (density(up) - density(down)) / 2e-5;
					expect(Math.abs((gradient[i] ?? 0) - numeric)).toBeLessThan(
						1e-4 * (1 + Math.abs(numeric)),
					);
				}
			}),
			{ seed: 1, numRuns: 30 },
		);
	});

	it("is the sum of likelihood, priors and Jacobian written out in full", () => {
		const theta = startValues(design);
		const values = constrain(design, theta);
		const at = (place: number) => values[place] ?? Number.NaN;
		const { baseline, contributions } = evaluateDraw(design, values);
		const sigma = at(layout.sigma);
		let log =
			normal.logDensity(at(0), 0, 2) +
			halfNormal.logDensity(sigma, 2) +
			Math.log(sigma);
		for (let t = 0; t < design.weeks; t++) {
			const effects = contributions.reduce(
				(sum, effect) => sum + (effect[t] ?? 0),
				0,
			);
			const mean = ((baseline[t] ?? 0) + effects) / design.scales.target;
			log += normal.logDensity(design.target[t] ?? 0, mean, sigma);
		}
		design.channels.forEach((_, m) => {
			const [alpha, lam, top] = [
				at((layout.adstock[0] ?? 0) + m),
				at(layout.curves[m]?.places[0] ?? 0),
				at(layout.beta + m),
			];
			log +=
				beta.logDensity(alpha, 1, 3) + Math.log(alpha) + Math.log(1 - alpha);
			log += gamma.logDensity(lam, 3, 1) + Math.log(lam);
			log += halfNormal.logDensity(top, 2) + Math.log(top);
		});
		design.columns.forEach(({ family }, c) => {
			const value = at(layout.column + c);
			log +=
				family === "gamma_control"
					? normal.logDensity(value, 0, 2)
					: laplace.softLogDensity(value, 0, 1, 1e-3);
		});
		expect(density(theta)).toBeCloseTo(log, 8);
	});

	it("is nowhere surprised: far outside it is low or not finite, never an exception", () => {
		const far = new Float64Array(layout.size).fill(-900);
		const value = density(far, new Float64Array(layout.size));
		expect(value > 0).toBe(false);
	});
});

it("has the gradient of finite differences where controls differ between markets", () => {
	const own = simulatedDesign(
		simulateMarkets(1, {
			markets: 5,
			weeks: 60,
			channels: 2,
			priceSpread: 0.05,
		}),
	);
	expect(own.layout.names).toContain("gamma_control[market_5, price]");
	const log = logPosterior(own);
	const random = createRandom(2);
	const theta = startValues(own).map((x) => x + 0.2 * random.normal());
	const gradient = new Float64Array(theta.length);
	log(theta, gradient);
	theta.forEach((value, i) => {
		const [up, down] = [theta.slice(), theta.slice()];
		up[i] = value + 1e-5;
		down[i] = value - 1e-5;
		const numeric = (log(up) - log(down)) / 2e-5;
		expect(
			Math.abs((gradient[i] ?? 0) - numeric),
			own.layout.names[i],
		).toBeLessThan(1e-4 * (1 + Math.abs(numeric)));
	});
});
