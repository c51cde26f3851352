import { describe, expect, it } from "vitest";
import { widenSpaces } from "./widen-spaces.ts";

describe("widenSpaces", () => {
	it("widens spaces outside classes only, and leaves escapes alone", () => {
		expect(widenSpaces("a b[ c]")).toBe("a(?:\\s{1,3})b[ c]");
		expect(widenSpaces("\\[ x")).toBe("\\[(?:\\s{1,3})x");
		expect(new RegExp(`^${widenSpaces("20 ?%")}$`, "u").test("20%")).toBe(true);
	});
});
