import { expect, it } from "vitest";
import { discountRepeats } from "./discount-repeats.ts";

const twice = ["same", "same", "other"].map((text, stratum) => ({
	text,
	stratum,
	place: "",
	impressions: 1,
	clicks: 0,
}));

it("counts a text's rows as one text measured more often", () => {
	const [first = 0, second = 0, other] = discountRepeats(
		twice,
		[1e9, 1e9, 5],
		0.2,
	);
	expect(first).toBeCloseTo(0.5, 6);
	expect(second).toBeCloseTo(0.5, 6);
	expect(other).toBe(1);
	expect(discountRepeats(twice, [1e-9, 1e-9, 5], 0.2)[0]).toBeCloseTo(1, 6);
	const [part = 0] = discountRepeats(twice, [10, 30, 1], 0.2);
	const counted = (10 / 1.4 + 30 / 2.2) * part;
	expect(counted).toBeCloseTo(1 / (1 / 40 + 0.04), 9);
});
