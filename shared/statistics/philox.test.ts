import { describe, expect, it } from "vitest";
import { philox } from "./philox.ts";

const hex = (words: Uint32Array) =>
	Array.from(words, (word) => word.toString(16).padStart(8, "0"));

describe("philox", () => {
	it("gives the known answers of Random123 for 4x32 with 10 rounds", () => {
		const out = new Uint32Array(4);
		expect(hex(philox(out, 0, 0, 0, 0, 0, 0))).toEqual([
			"6627e8d5",
			"e169c58d",
			"bc57ac4c",
			"9b00dbd8",
		]);
		const ones = 0xffffffff;
		expect(hex(philox(out, ones, ones, ones, ones, ones, ones))).toEqual([
			"408f276d",
			"41c83b0e",
			"a20bc7c6",
			"6d5451fd",
		]);
		expect(
			hex(
				philox(
					out,
					0x243f6a88,
					0x85a308d3,
					0x13198a2e,
					0x03707344,
					0xa4093822,
					0x299f31d0,
				),
			),
		).toEqual(["d16cfe09", "94fdcceb", "5001e420", "24126ea1"]);
	});
});
