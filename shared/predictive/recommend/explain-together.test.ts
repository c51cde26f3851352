import { expect, it } from "vitest";
import { explainTogether } from "./explain-together.ts";

const baskets = [
	...Array.from({ length: 8 }, () => new Set(["bar", "mug"])),
	...Array.from({ length: 2 }, () => new Set(["bar"])),
	new Set(["tea", "mug"]),
];

it("names the article that most surely goes with it", () => {
	expect(explainTogether(baskets, ["bar", "tea"], "mug")).toMatchObject({
		because: "bar",
		buyers: 10,
		both: 8,
		value: 0.8,
	});
	// Wilson, 8 of 10.
	expect(explainTogether(baskets, ["bar"], "mug")?.low).toBeCloseTo(0.4902, 3);
});

it("says nothing where nobody bought both", () => {
	expect(explainTogether(baskets, ["bar"], "hat")).toBeNull();
	expect(explainTogether([], ["bar"], "mug")).toBeNull();
});
