import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseIdentifier } from "./normalise-identifier.ts";

describe("normaliseIdentifier", () => {
	it.each([
		[" Ada@Example.COM ", "ada@example.com"],
		["ＡＤＡ@example.com", "ada@example.com"],
		["+49 (0)30 123-456", "+49030123456"],
		["030/123 456", "030123456"],
		["Kunde 17", "kunde 17"],
		["4711000001", "4711000001"],
		["2026-11-22", "2026-11-22"],
	])("%j is %j", (given, normal) => {
		expect(normaliseIdentifier(given)).toBe(normal);
	});

	it("is settled after once", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const once = normaliseIdentifier(text);
				expect(normaliseIdentifier(once)).toBe(once);
			}),
		);
	});
});
