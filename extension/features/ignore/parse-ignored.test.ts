import * as fc from "fast-check";
import { expect, it } from "vitest";
import { mostIgnored } from "./ignored.ts";
import { parseIgnored } from "./parse-ignored.ts";

const entry = {
	ruleId: "plain.utilise",
	words: "utilise",
	host: null,
	field: null,
	reason: "our brand's word",
	since: 1_763_800_000_000,
};

it("keeps what is well formed and drops the rest", () => {
	expect(parseIgnored([entry, { ...entry, words: 3 }, "x", null])).toEqual([
		entry,
	]);
	expect(parseIgnored(undefined)).toEqual([]);
	expect(parseIgnored({ length: 2 })).toEqual([]);
});

it("ends at its bound, and never throws", () => {
	const many = Array.from({ length: mostIgnored + 5 }, () => entry);
	expect(parseIgnored(many)).toHaveLength(mostIgnored);
	fc.assert(
		fc.property(fc.anything(), (stored) => {
			expect(Array.isArray(parseIgnored(stored))).toBe(true);
		}),
	);
});
