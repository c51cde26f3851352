import { describe, expect, it } from "vitest";
import { createFormat } from "./create-format.ts";

const de = createFormat("de", "Europe/Berlin");
const en = createFormat("en", "Europe/Berlin");
/** Intl puts no-break spaces in; a test reads better without. */
const spaces = (text: string) => text.replace(/[\u00a0\u202f]/gu, " ");

describe("createFormat", () => {
	it("writes numbers the way each language does", () => {
		expect(de.number(12345.678)).toBe("12.346");
		expect(en.number(12345.678)).toBe("12,346");
		expect(en.number(12.345)).toBe("12.3");
		expect(en.number(0.012345)).toBe("0.0123");
		expect(en.number(0)).toBe("0");
		expect(de.three(1.00421)).toBe("1,004");
		expect(en.three(1)).toBe("1.000");
	});

	it("writes money with its currency, and plainly where none is known", () => {
		expect(spaces(de.money(12345.6, "EUR"))).toBe("12.346 €");
		expect(en.money(9.5, "EUR")).toBe("€9.50");
		expect(en.money(1500, null)).toBe("1,500");
		expect(en.signedMoney(1500, "EUR")).toBe("+€1,500");
	});

	it("signs with a true minus, and keeps two decimals where figures add up", () => {
		expect(en.signed(-4.25)).toBe("−4.25");
		expect(en.signedMoney(-2100, "EUR")).toBe("−€2,100");
		expect(de.signedTwo(0.3)).toBe("+0,30");
		expect(de.signedTwo(-0.0312)).toBe("−0,03");
	});

	it("reads an estimate's unit", () => {
		expect(spaces(de.inUnit(0.62, "probability"))).toBe("62 %");
		expect(en.inUnit(1234, "USD")).toBe("US$1,234");
		expect(en.inUnit(2.5, "currency-per-currency")).toBe("2.5");
		expect(en.inUnit(9900, "EUR a week")).toBe("€9,900 a week");
		expect(en.inUnitBriefly(9900, "EUR a week")).toBe("€9,900");
		expect(en.inUnit(30, "characters")).toBe("30 characters");
		expect(en.inUnit(0.0312, "clicks-per-impression")).toBe("3.12%");
		expect(en.inUnit(7, "")).toBe("7");
	});

	it("shows days without shifting them and instants in the workspace's zone", () => {
		expect(de.day("2026-11-22")).toBe("22.11.2026");
		expect(spaces(de.instant(Date.UTC(2026, 10, 22, 23, 30)))).toBe(
			"23.11.2026, 00:30",
		);
	});

	it("says how long ago in words", () => {
		expect(en.ago(0, 3 * 86_400_000)).toBe("3 days ago");
		expect(de.ago(0, 7_200_000)).toBe("vor 2 Stunden");
		expect(en.ago(0, 1000)).toBe("this minute");
	});
});
