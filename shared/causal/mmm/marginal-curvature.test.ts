import { expect, it } from "vitest";
import type { Objective } from "../../statistics/minimise-state.ts";
import { marginalCurvature } from "./marginal-curvature.ts";

/** Negative log likelihood of n numbers with mean 0 and mean square 1, over (mean, log sigma), flat priors. */
const sample =
	(n: number): Objective =>
	([mean = 0, logSigma = 0], gradient) => {
		const precision = Math.exp(-2 * logSigma);
		const squares = n * (1 + mean * mean);
		gradient[0] = n * mean * precision;
		gradient[1] = n - squares * precision;
		return n * logSigma + 0.5 * squares * precision;
	};

it("moves sigma to the divisor n - p and widens the interval with it", () => {
	const bell = marginalCurvature(sample(20), [0, 0], 20);
	if (!bell.ok) throw new Error("this curvature is positive");
	expect(bell.effectiveParameters).toBeCloseTo(1, 5);
	expect(Math.exp(bell.centre[1] ?? 0)).toBeCloseTo(Math.sqrt(20 / 19), 5);
	const [precision = 0] = bell.lower;
	expect(1 / precision).toBeCloseTo(Math.sqrt(20 / 19) / Math.sqrt(20), 5);
});

it("says so when there is a flat direction", () => {
	const flat: Objective = (point, gradient) => {
		gradient.fill(0);
		gradient[2] = 2 * (point[2] ?? 0);
		return (point[2] ?? 0) ** 2;
	};
	expect(marginalCurvature(flat, [0, 0, 0], 20).ok).toBe(false);
});
