import { expect, it } from "vitest";
import { logLosses } from "./log-losses.ts";

it("is minus the log of the probability of what happened, and finite", () => {
	const [a = 0, b = 0, c = 0] = logLosses([1, 0, 1], [0.5, 0.25, 0]);
	expect(a).toBeCloseTo(Math.LN2, 12);
	expect(b).toBeCloseTo(-Math.log(0.75), 12);
	expect(c).toBeCloseTo(34.538776, 5);
});
