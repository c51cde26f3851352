import { expect, it } from "vitest";
import { hashFeature } from "./hash-feature.ts";

it("folds FNV-1a into thirty bits", () => {
	expect(hashFeature("")).toBe(18652615);
	expect(hashFeature("u the")).not.toBe(hashFeature("b the"));
	expect(hashFeature("u the")).toBeLessThan(2 ** 30);
});
