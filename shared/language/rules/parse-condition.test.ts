import { expect, it } from "vitest";
import { parseCondition } from "./parse-condition.ts";

it("compares with a number, or is none", () => {
	expect(parseCondition("> 8")?.(9)).toBe(true);
	expect(parseCondition("<70")?.(70)).toBe(false);
	expect(parseCondition(" <= -1.5 ")?.(-2)).toBe(true);
	expect(parseCondition("> words")).toBeNull();
	expect(parseCondition("8")).toBeNull();
});
