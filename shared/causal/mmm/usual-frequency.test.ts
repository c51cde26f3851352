import { expect, it } from "vitest";
import { usualFrequency } from "./usual-frequency.ts";

it("is contacts over people, and the largest of weeks that reached anybody", () => {
	expect(
		usualFrequency({ values: [100, 300, 0], frequency: [2, 4, 9] }),
	).toEqual({ usual: 3.5, most: 4 });
	expect(usualFrequency({ values: [1, 2] })).toBeNull();
});
