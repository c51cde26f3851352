import { describe, expect, it } from "vitest";
import { detectTaxId } from "./detect-tax-id.ts";

describe("detectTaxId", () => {
	it.each([
		["Steuer-ID 86 095 742 719", "86 095 742 719"],
		["86095742719", "86095742719"],
		["USt-IdNr.: DE136695976", "DE136695976"],
		["UID ATU13585627", "ATU13585627"],
		["VAT NL123456789B01 IS", "NL123456789B01"],
		["Steuernummer 12/345/67890", "12/345/67890"],
	] as const)("finds it in %s", (text, expected) => {
		expect(
			detectTaxId(text).map(({ type, start, end }) => [
				type,
				text.slice(start, end),
			]),
		).toEqual([["TAX_ID", expected]]);
	});
	it.each([
		"12345678901",
		"DE136695975",
		"NL123456789B01",
		"12/345/67890",
		"DEUTSCHLAND",
		"DE",
	])("finds nothing in %s", (text) => {
		expect(detectTaxId(text)).toEqual([]);
	});
});
