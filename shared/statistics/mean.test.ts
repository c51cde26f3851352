import { expect, it } from "vitest";
import { mean } from "./mean.ts";

it("averages", () => {
	expect(mean([1, 2, 6])).toBe(3);
	expect(mean([])).toBeNaN();
});
