import { describe, expect, it } from "vitest";
import { traceChange } from "./trace-change.ts";

let seq = 0;
const entry = (action: string, detail: object | string = {}) => ({
	seq: ++seq,
	at: 1_000 * seq,
	actor: "mbr_a",
	action,
	detail: typeof detail === "string" ? detail : JSON.stringify(detail),
});
const budget = {
	customerId: "1",
	budgetId: "11",
	campaign: "Brand",
	currency: "EUR",
	fromMicros: 45,
	toMicros: 50,
};

describe("a change traced through the trail", () => {
	it("tells proposal, approval, validation, change, verification and the way back, in order", () => {
		const entries = [
			entry("decision.create", { title: "More" }),
			entry("decision.approve", { note: "within limits" }),
			entry("ads.apply-begin", budget),
			entry("ads.apply-done", {
				...budget,
				before: 45,
				shown: 50,
				requestIds: ["r1", "r2"],
			}),
			entry("decision.apply"),
			entry("ads.revert-unverified", { ...budget, requestId: "r3" }),
		];
		const steps = traceChange(entries.toReversed());
		expect(
			steps.map(({ kind, way, requestId }) => [kind, way, requestId]),
		).toEqual([
			["proposed", null, null],
			["approved", null, null],
			["claimed", "apply", null],
			["validated", "apply", "r1"],
			["changed", "apply", "r2"],
			["verified", "apply", null],
			["applied", null, null],
			["unverified", "revert", "r3"],
		]);
		expect(steps[1]?.note).toBe("within limits");
		expect(steps[5]).toMatchObject({ shownMicros: 50, budget });
	});

	it("says why nothing was changed, and what was found to be done already", () => {
		const kinds = traceChange([
			entry("ads.apply-refused", { ...budget, reason: "drift" }),
			entry("ads.apply-done", { ...budget, reason: "never-arrived" }),
			entry("ads.apply-done", { ...budget, before: 50, requestIds: [] }),
		]).map(({ kind, note, shownMicros }) => [kind, note, shownMicros]);
		expect(kinds).toEqual([
			["refused", "drift", null],
			["refused", "never-arrived", null],
			["verified", "", 50],
		]);
	});

	it("keeps what the Ads Script says apart", () => {
		const outcome = { budgetId: "11", foundMicros: 45, result: "set" };
		const steps = traceChange([
			entry("decision.apply", {
				by: "ads-script",
				action: "apply",
				customerId: "1",
				outcomes: [{ ...outcome, reason: "" }, "broken"],
			}),
		]);
		expect(steps.map(({ kind, note }) => [kind, note])).toEqual([
			["applied", ""],
			["script-reported", "set"],
		]);
	});

	it("leaves out other entries, and stumbles over none", () => {
		expect(
			traceChange([
				entry("token.create"),
				entry("ads.connect", "no json"),
				entry("ads.apply-later", budget),
			]),
		).toEqual([]);
		expect(traceChange([entry("decision.submit", "[1]")])[0]?.note).toBe("");
	});
});
