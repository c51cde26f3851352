import { expect, it } from "vitest";
import { calibrateCrosswise } from "./calibrate-crosswise.ts";

const share = (_: Float64Array, labels: Float64Array) => ({
	kind: "isotonic" as const,
	scores: [0],
	probabilities: [labels.reduce((sum, y) => sum + y, 0) / labels.length],
});

it("calibrates each fold by the others, and by all where these lack a class", () => {
	const scores = new Float64Array(6);
	const labels = Float64Array.of(1, 0, 1, 0, 0, 0);
	const fold = Uint8Array.of(0, 0, 1, 1, 1, 1);
	expect([...calibrateCrosswise(scores, labels, fold, share)]).toEqual([
		0.25, 0.25, 0.5, 0.5, 0.5, 0.5,
	]);
	const apart = Float64Array.of(1, 1, 0, 0, 0, 0);
	expect(calibrateCrosswise(scores, apart, fold, share)[0]).toBeCloseTo(
		1 / 3,
		12,
	);
});
