import { expect, it } from "vitest";
import { shippedCalibration } from "./shipped-calibration.ts";

it("accounts for every pair it was measured on, and agrees with its own accuracy", () => {
	const { bins, pairs, accuracy, calibrationError } = shippedCalibration;
	expect(bins.reduce((sum, bin) => sum + bin.pairs, 0)).toBe(pairs);
	const right =
		bins.reduce((sum, bin) => sum + bin.pairs * bin.right, 0) / pairs;
	expect(right).toBeCloseTo(accuracy, 3);
	expect(calibrationError).toBeLessThan(0.03);
});
