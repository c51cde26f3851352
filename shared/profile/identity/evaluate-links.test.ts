import { expect, it } from "vitest";
import { evaluateLinks } from "./evaluate-links.ts";

it("counts right, missed and wrong pairs of two files", () => {
	const judged = {
		left: [0, 0, 1],
		right: [2, 3, 3],
		probability: [0.9, 0.2, 0.8],
	};
	const quality = evaluateLinks(
		["x", "y", "x", "z"],
		2,
		[
			{ a: 0, b: 0 },
			{ a: 1, b: 1 },
		],
		judged,
	);
	expect(quality).toEqual({
		found: 2,
		right: 1,
		truth: 1,
		precision: 0.5,
		recall: 1,
		f1: 2 / 3,
		blockingRecall: 1,
		// Fewer than 50 pairs.
		worstCalibrationError: null,
	});
});

it("counts pairs within one file, and errs where told shares are not the true ones", () => {
	const entities = Array.from({ length: 200 }, (_, i) => String(i % 100));
	const left = Array.from({ length: 100 }, (_, i) => i);
	const right = left.map((i) => i + (i < 70 ? 100 : 101));
	const quality = evaluateLinks(entities, null, [], {
		left,
		right,
		probability: left.map(() => 0.9),
	});
	expect(quality).toMatchObject({
		truth: 100,
		precision: null,
		f1: 0,
		blockingRecall: 0.7,
	});
	expect(quality.worstCalibrationError?.error).toBeCloseTo(0.2, 9);
});

it("has no shares of nothing", () => {
	expect(
		evaluateLinks([], null, [], { left: [], right: [], probability: [] }),
	).toMatchObject({ recall: null, f1: null });
});
