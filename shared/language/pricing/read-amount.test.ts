import fc from "fast-check";
import { expect, it } from "vitest";
import { readAmount } from "./read-amount.ts";

it.each([
	["49,99", 49_990_000],
	["49.99 €", 49_990_000],
	["€1,299.50", 1_299_500_000],
	["1.299 €", 1_299_000_000],
	["1.299,5 EUR", 1_299_500_000],
	["12.345.678", 12_345_678_000_000],
	["5,-", 5_000_000],
	["1 299,00", 1_299_000_000],
	["0", 0],
	["1.2.3", null],
	["1,299,5", null],
	["-5", null],
	["", null],
	["abc", null],
])("reads %s as %s", (text, wanted) => {
	expect(readAmount(text)).toBe(wanted);
});

it("reads back any amount of cents, written the German or the English way", () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
			for (const locale of ["de-DE", "en-US"])
				expect(
					readAmount(
						new Intl.NumberFormat(locale, {
							minimumFractionDigits: 2,
						}).format(cents / 100),
					),
				).toBe(cents * 10_000);
		}),
		{ seed: 29, numRuns: 500 },
	);
});
