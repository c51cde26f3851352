import { describe, expect, it } from "vitest";
import { detectIban } from "./detect-iban.ts";

describe("detectIban", () => {
	it.each([
		["IBAN DE89 3704 0044 0532 0130 00 bei", "DE89 3704 0044 0532 0130 00"],
		["gb29nwbk60161331926819", "gb29nwbk60161331926819"],
		["IBAN: DE89370400440532013001", "DE89370400440532013001"],
	] as const)("finds it in %s", (text, expected) => {
		expect(
			detectIban(text).map(({ type, start, end }) => [
				type,
				text.slice(start, end),
			]),
		).toEqual([["IBAN", expected]]);
	});
	it.each([
		"DE89370400440532013001",
		"DE8937040044053201300012",
		"AB12 CD34",
		"DE",
	])("finds nothing in %s", (text) => {
		expect(detectIban(text)).toEqual([]);
	});
});
