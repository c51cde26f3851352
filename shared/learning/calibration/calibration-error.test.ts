import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { calibrationError } from "./calibration-error.ts";

const random = createRandom(4);
const p = Float64Array.from({ length: 4000 }, () => random.uniform());
const labels = p.map((one) => (random.uniform() < one ? 1 : 0));

it("is no more than chance for true probabilities", () => {
	const { value, byChance } = calibrationError(labels, p, 1);
	expect(value).toBeLessThan(2 * byChance);
});

it("finds probabilities that are off by a tenth", () => {
	const off = p.map((one) => 0.1 + 0.8 * one);
	const { value, low, high, byChance } = calibrationError(labels, off, 1);
	// Mean of |0.1 - 0.2 p| over 0..1 is 0.05.
	expect(Math.abs(value - 0.05)).toBeLessThan(0.02);
	expect(low).toBeGreaterThan(byChance);
	expect(high).toBeGreaterThan(value);
});

it("is 0 where the bin's mean is met", () => {
	expect(calibrationError([0, 1], [0.5, 0.5], 1, 1).value).toBe(0);
});
