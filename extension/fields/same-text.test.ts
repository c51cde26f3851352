import { describe, expect, it } from "vitest";
import { sameText } from "./same-text.ts";

describe("sameText", () => {
	it("takes a no-break space for a space, and nothing else for anything", () => {
		expect(sameText("a\u00a0b ", "a b\u00a0")).toBe(true);
		expect(sameText("", "")).toBe(true);
		expect(sameText("a b", "ab")).toBe(false);
		expect(sameText("a\nb", "a b")).toBe(false);
	});
});
