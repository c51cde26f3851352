import { expect, it } from "vitest";
import { calibrate } from "./calibrate.ts";

it("follows Platt's curve, and the isotonic line with its level ends", () => {
	const platt = { kind: "platt", intercept: 1, slope: 2 } as const;
	expect(calibrate(platt, -0.5)).toBe(0.5);
	const steps = {
		kind: "isotonic",
		scores: [0, 2],
		probabilities: [0.2, 0.6],
	} as const;
	expect([-5, 0, 1, 2, 9].map((s) => calibrate(steps, s))).toEqual([
		0.2, 0.2, 0.4, 0.6, 0.6,
	]);
});
