import { describe, expect, it } from "vitest";
import { worthScoring } from "./worth-scoring.ts";

describe("worthScoring", () => {
	it("takes one short line", () => {
		expect(worthScoring("Handmade chocolate", "plain")).toBe(true);
		expect(worthScoring("Handmade chocolate\n", "google-ads-headline")).toBe(
			true,
		);
	});
	it("leaves paths, several lines and long texts", () => {
		expect(worthScoring("chocolate", "google-ads-path")).toBe(false);
		expect(worthScoring("one\ntwo", "plain")).toBe(false);
		expect(worthScoring("x".repeat(161), "plain")).toBe(false);
	});
});
