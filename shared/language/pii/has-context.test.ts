import { describe, expect, it } from "vitest";
import { hasContext } from "./has-context.ts";

describe("hasContext", () => {
	it("looks a short way back", () => {
		expect(hasContext("Tel.: 030 123", 6, 13, /\btel\b/i)).toBe(true);
		expect(hasContext(`Tel.${" ".repeat(60)}030 123`, 64, 71, /\btel\b/i)).toBe(
			false,
		);
	});
	it("looks behind only when asked", () => {
		expect(hasContext("030 123 Fax", 0, 7, /fax/i)).toBe(false);
		expect(hasContext("030 123 Fax", 0, 7, /tel/i, /^\s*fax/i)).toBe(true);
	});
});
