import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

describe("canonicalJson", () => {
	it("sorts keys at every depth and drops undefined members", () => {
		expect(
			canonicalJson({ b: [{ z: 1, y: null }], a: undefined, A: "ü" }),
		).toBe('{"A":"ü","b":[{"y":null,"z":1}]}');
	});

	it("writes numbers as RFC 8785 does", () => {
		expect(canonicalJson([1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
			"[1e+30,4.5,0.002,1e-27,0]",
		);
	});

	it("refuses what JSON cannot carry", () => {
		for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1])
			expect(() => canonicalJson(value)).toThrow(TypeError);
	});

	it("is valid JSON, and the same for any order of keys", () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
				const reversed = Object.fromEntries(Object.entries(value).reverse());
				const text = canonicalJson(value);
				expect(canonicalJson(reversed)).toBe(text);
				expect(canonicalJson(JSON.parse(text))).toBe(text);
			}),
		);
	});
});
