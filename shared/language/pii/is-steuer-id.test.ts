import { describe, expect, it } from "vitest";
import { isSteuerId } from "./is-steuer-id.ts";

describe("isSteuerId", () => {
	it("holds for the tax office's examples", () => {
		for (const id of [
			"86095742719",
			"47036892816",
			"65929970489",
			"86 095 742 719",
		])
			expect(isSteuerId(id)).toBe(true);
	});
	it("refuses a wrong check digit, a leading zero, and digits that repeat too much or not at all", () => {
		for (const id of [
			"86095742710",
			"06095742719",
			"12345678903",
			"11123456789",
			"1122345678",
			"",
		])
			expect(isSteuerId(id)).toBe(false);
	});
});
