import fc from "fast-check";
import { expect, it } from "vitest";
import { moneyMicros } from "./money-micros.ts";

it("reads amounts exactly and refuses what is none", () => {
	expect(moneyMicros("19.99")).toBe(19_990_000);
	expect(moneyMicros("-0.50")).toBe(-500_000);
	expect(moneyMicros("-0")).toBe(0);
	expect(moneyMicros("7.1230000000")).toBe(7_123_000);
	for (const text of ["", "1,5", "1e3", "0.0000001", "9999999999999", "NaN"])
		expect(moneyMicros(text)).toBeNull();
});

it("adds up to the cent whatever the amounts", () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 })),
			(cents) => {
				const sum = cents
					.map((cent) => moneyMicros((cent / 100).toFixed(2)) ?? Number.NaN)
					.reduce((total, micros) => total + micros, 0);
				expect(sum).toBe(
					cents.reduce((total, cent) => total + cent, 0) * 10_000,
				);
			},
		),
	);
});
