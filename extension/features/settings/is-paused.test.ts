import { describe, expect, it } from "vitest";
import { isPaused } from "./is-paused.ts";

describe("isPaused", () => {
	it("keeps still on a paused host, and there only", () => {
		const settings = { pausedEverywhere: false, pausedHosts: ["a.example"] };
		expect(isPaused(settings, "a.example")).toBe(true);
		expect(isPaused(settings, "b.a.example")).toBe(false);
	});
	it("keeps still everywhere when told so", () => {
		expect(isPaused({ pausedEverywhere: true, pausedHosts: [] }, "a")).toBe(
			true,
		);
	});
});
