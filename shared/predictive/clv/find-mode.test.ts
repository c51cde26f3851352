import { expect, it } from "vitest";
import { findMode } from "./find-mode.ts";

/** Events in a span of time, up to a constant. */
const poisson = (events: number, time: number) => (p: Float64Array) => {
	const rate = p[0] ?? 0;
	return events * Math.log(rate) - rate * time;
};

it("finds the maximum and the error of a logarithm of a rate, 1 / sqrt(events)", () => {
	const mode = findMode(poisson(25, 10), [1], false, null);
	if (!mode.ok) throw new Error(mode.reason);
	expect(Math.exp(mode.logs[0] ?? 0)).toBeCloseTo(2.5, 6);
	expect(mode.covariance[0]).toBeCloseTo(1 / 25, 5);
});

it("weighs a prior against the data", () => {
	const prior = { centre: [Math.log(1)], sd: [0.2] };
	const mode = findMode(poisson(25, 10), [1], false, prior);
	if (!mode.ok) throw new Error(mode.reason);
	const log = mode.logs[0] ?? 0;
	// Where both slopes cancel: 25 - 10 e^θ = θ / 0.04.
	expect(25 - 10 * Math.exp(log)).toBeCloseTo(log / 0.04, 4);
});

it("says when there is no maximum", () => {
	expect(findMode(poisson(0, 10), [1], false, null)).toEqual({
		ok: false,
		reason: "no-mode",
	});
	expect(
		findMode(poisson(0, 10), [1], false, { centre: [0], sd: [1] }).ok,
	).toBe(true);
});
