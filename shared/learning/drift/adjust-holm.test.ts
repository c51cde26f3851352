import { expect, it } from "vitest";
import { adjustHolm } from "./adjust-holm.ts";

it("equals R's p.adjust", () => {
	const close = (found: number[], wanted: number[]) => {
		for (const [i, value] of wanted.entries())
			expect(found[i]).toBeCloseTo(value, 12);
	};
	close(adjustHolm([0.01, 0.04, 0.03]), [0.03, 0.06, 0.06]);
	close(adjustHolm([0.5, 0.9]), [1, 1]);
	expect(adjustHolm([])).toEqual([]);
});
