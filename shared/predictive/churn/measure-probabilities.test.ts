import { expect, it } from "vitest";
import { measureProbabilities } from "./measure-probabilities.ts";

it("gives each figure within its interval", () => {
	const labels = Float64Array.of(0, 0, 1, 1);
	const measures = measureProbabilities(
		labels,
		Float64Array.of(0.1, 0.4, 0.35, 0.8),
		1,
	);
	expect(measures.auc.value).toBe(0.75);
	expect(measures.brier.value).toBeCloseTo(
		(0.01 + 0.16 + 0.4225 + 0.04) / 4,
		12,
	);
	expect(measures.logLoss.value).toBeCloseTo(
		-Math.log(0.9 * 0.6 * 0.35 * 0.8) / 4,
		12,
	);
	for (const { value, low, high } of Object.values(measures)) {
		expect(low).toBeLessThanOrEqual(value);
		expect(high).toBeGreaterThanOrEqual(value);
	}
});
