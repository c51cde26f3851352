import { describe, expect, it } from "vitest";
import { readQuantities } from "./read-quantities.ts";

const plain = (text: string) =>
	readQuantities(text).map(({ value, unit, bound }) => [value, unit, bound]);

describe("readQuantities", () => {
	it("reads values, units and limits in both spellings", () => {
		expect(plain("bis zu 1.200 Liter, ab 4,90 €")).toEqual([
			["1200", "l", "most"],
			["4.9", "€", "least"],
		]);
		expect(plain("about 1,299 dollars or $5")).toEqual([
			["1299", "$", "about"],
			["5", "$", "exact"],
		]);
		expect(plain("drei Jahre")).toEqual([["3", "jahr", "exact"]]);
	});
	it("does not take a following word into the number", () => {
		const [quantity] = readQuantities("20 Fächer");
		expect(quantity).toMatchObject({ unit: null, start: 0, end: 3 });
	});
});
