import { expect, it } from "vitest";
import { jensenShannon } from "./jensen-shannon.ts";

it("is 0 for equal shares, about 1 for strangers, symmetric in between", () => {
	expect(jensenShannon([1, 3], [2, 6])).toBe(0);
	expect(jensenShannon([5, 0], [0, 9])).toBeCloseTo(1, 2);
	// scipy: jensenshannon([1, 0], [.5, .5], base=2)
	expect(jensenShannon([1, 0], [5, 5])).toBeCloseTo(0.5579, 2);
	expect(jensenShannon([3, 7], [6, 4])).toBeCloseTo(
		jensenShannon([6, 4], [3, 7]),
		12,
	);
});
