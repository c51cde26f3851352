import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSettings } from "./settings.ts";

const defaults = {
	language: null,
	pausedEverywhere: false,
	pausedHosts: [],
	pausedFields: [],
	addedOrigins: [],
	keepsHistory: false,
};

describe("parseSettings", () => {
	it("takes defaults for what is missing or malformed", () => {
		expect(parseSettings({})).toEqual(defaults);
		expect(
			parseSettings({ language: "fr", pausedHosts: "x", pausedEverywhere: 1 }),
		).toEqual(defaults);
	});
	it("keeps what is well formed", () => {
		const kept = {
			language: "de",
			pausedEverywhere: true,
			pausedHosts: ["a.example"],
			pausedFields: [{ host: "a.example", key: "Notes" }],
			keepsHistory: true,
			addedOrigins: ["https://b.example"],
		};
		expect(parseSettings(kept)).toEqual(kept);
	});
	it("never throws and never lets anything but text into a list", () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.anything()), (stored) => {
				const read = parseSettings(stored);
				expect(read.pausedHosts.every((h) => typeof h === "string")).toBe(true);
				expect(read.pausedFields.every(({ key }) => key !== undefined)).toBe(
					true,
				);
			}),
		);
	});
});
