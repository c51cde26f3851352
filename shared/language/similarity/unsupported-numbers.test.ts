import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unsupportedNumbers } from "./unsupported-numbers.ts";

describe("unsupportedNumbers", () => {
	it("names numbers no source states, each once", () => {
		expect(
			unsupportedNumbers("70 % Kakao ab 4,90 €", ["Kakaoanteil: 70 %"]),
		).toEqual(["4,90"]);
		expect(unsupportedNumbers("50 % off, yes 50 %", [])).toEqual(["50"]);
	});

	it("does not mind how thousands are separated, but does not find a number inside another", () => {
		expect(unsupportedNumbers("1.299 Kunden", ["1,299 customers"])).toEqual([]);
		expect(unsupportedNumbers("29 Kunden", ["1299 Kunden"])).toEqual(["29"]);
		expect(
			unsupportedNumbers("4,9 Sterne, 4.90 €, 49 Sorten", ["4,90"]),
		).toEqual(["49"]);
		expect(unsupportedNumbers("10 Sorten", ["1 Sorte, 1.0"])).toEqual(["10"]);
	});

	it("never objects to a text that is its own source", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (text) => {
				expect(unsupportedNumbers(text, ["other", text])).toEqual([]);
			}),
			{ seed: 20261122 },
		);
	});
});
