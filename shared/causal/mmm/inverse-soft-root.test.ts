import fc from "fast-check";
import { expect, it } from "vitest";
import { inverseSoftRoot } from "./inverse-soft-root.ts";
import { softRoot } from "./soft-root.ts";

it("undoes the soft root", () => {
	fc.assert(
		fc.property(
			fc.double({ min: -5, max: 40, noNaN: true }),
			fc.double({ min: 0.3, max: 3, noNaN: true }),
			(u, softness) => {
				const { root } = softRoot(u, softness);
				expect(inverseSoftRoot(root, softness)).toBeCloseTo(u, 6);
			},
		),
		{ seed: 1 },
	);
});
