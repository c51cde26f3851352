import { expect, it } from "vitest";
import { chooseMethod } from "./choose-method.ts";
import type { Interaction } from "./interaction.ts";

const met = (items: number, times: number): Interaction[] =>
	Array.from({ length: items * times }, (_, i) => ({
		user: `u${i % times}`,
		item: `i${Math.floor(i / times)}`,
		weight: 1,
		day: null,
	}));

it("takes EASE while the items it looks at hold nearly everything", () => {
	expect(chooseMethod([])).toBe("ease");
	expect(chooseMethod(met(1_000, 3))).toBe("ease");
	expect(chooseMethod(met(1_111, 3))).toBe("ease");
});

it("leaves a long tail to item-item", () => {
	expect(chooseMethod(met(1_112, 3))).toBe("item-item");
	expect(chooseMethod(met(5_000, 2))).toBe("item-item");
});
