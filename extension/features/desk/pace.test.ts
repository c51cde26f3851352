import { describe, expect, it } from "vitest";
import { paceOf } from "./pace.ts";

describe("paceOf", () => {
	it("never waits with a short text, nor while judging fits into a frame", () => {
		expect(paceOf(30, 40)).toBe(0);
		expect(paceOf(5_000, 0.4)).toBe(0);
		expect(paceOf(5_000, 8)).toBe(0);
	});
	it("waits longer for longer texts, within bounds", () => {
		expect(paceOf(5_000, 20)).toBe(200);
		expect(paceOf(5_000, 300)).toBe(600);
	});
});
