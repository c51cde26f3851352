import { describe, expect, it } from "vitest";
import { mod1110 } from "./mod-11-10.ts";

describe("mod1110", () => {
	it("gives the published check digits", () => {
		expect(mod1110("8609574271")).toBe(9);
		expect(mod1110("13669597")).toBe(6);
	});
	it("refuses what is no number", () => {
		expect(mod1110("")).toBeNull();
		expect(mod1110("12a")).toBeNull();
	});
});
