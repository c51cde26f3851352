import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNumber } from "./parse-number.ts";

const value = (...args: Parameters<typeof parseNumber>) => {
	const result = parseNumber(...args);
	return result.ok ? result.value : result.reason;
};

describe("parseNumber", () => {
	it("reads German and English numbers by the sign of their file", () => {
		expect(value("1.234,56 €", "comma", ";")).toBe(1234.56);
		expect(value("1.234", "comma", ";")).toBe(1234);
		expect(value("1,234.56", "point", ",")).toBe(1234.56);
		expect(value("1,234", "point", ";")).toBe(1234);
		expect(value("$ 12.50", "point", ",")).toBe(12.5);
		expect(value("-3", "unknown", ";")).toBe(-3);
		expect(value("1.5e3", "point", ",")).toBe(1500);
		expect(value("1.234", "unknown", ",")).toBe(1.234);
	});
	it("says what is wrong with the rest", () => {
		expect(value("", "point", ",")).toBe("missing-value");
		expect(value("na", "point", ",")).toBe("text-in-number");
		expect(value("1,23,4", "point", ",")).toBe("text-in-number");
		expect(value("-", "point", ",")).toBe("text-in-number");
		expect(value(".", "point", ",")).toBe("text-in-number");
		expect(value("Infinity", "point", ",")).toBe("text-in-number");
		expect(value("1e999", "point", ",")).toBe("text-in-number");
		expect(value("1,234", "unknown", ",")).toBe("ambiguous-number");
		expect(value("1.234", "unknown", ";")).toBe("ambiguous-number");
		expect(value("1.234", "mixed", ";")).toBe("ambiguous-number");
	});
	it("reads back what German formatting writes", () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
				const text = (cents / 100).toLocaleString("de-DE", {
					minimumFractionDigits: 2,
				});
				expect(value(text, "comma", ";")).toBe(cents / 100 + 0);
			}),
			{ seed: 1 },
		);
	});
});
