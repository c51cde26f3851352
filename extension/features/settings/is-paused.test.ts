import { describe, expect, it } from "vitest";
import { isPaused } from "./is-paused.ts";

const nothing = { pausedEverywhere: false, pausedHosts: [], pausedFields: [] };

describe("isPaused", () => {
	it("keeps still on a paused host, and there only", () => {
		const settings = { ...nothing, pausedHosts: ["a.example"] };
		expect(isPaused(settings, { host: "a.example" })).toBe(true);
		expect(isPaused(settings, { host: "b.a.example" })).toBe(false);
	});
	it("keeps still everywhere when told so", () => {
		const settings = { ...nothing, pausedEverywhere: true };
		expect(isPaused(settings, { host: "a" })).toBe(true);
	});
	it("keeps still in one field, and goes on in its neighbours", () => {
		const settings = {
			...nothing,
			pausedFields: [{ host: "a.example", key: "Notes" }],
		};
		expect(isPaused(settings, { host: "a.example", key: "Notes" })).toBe(true);
		expect(isPaused(settings, { host: "a.example", key: "Title" })).toBe(false);
		expect(isPaused(settings, { host: "b.example", key: "Notes" })).toBe(false);
		expect(isPaused(settings, { host: "a.example" })).toBe(false);
	});
});
