import { describe, expect, it } from "vitest";
import { describeSuggestion } from "./describe-suggestion.ts";
import type { Found } from "./find-suggestion.ts";

const about = {
	language: "en",
	timeZone: "UTC",
	fetchedAt: Date.UTC(2026, 10, 22, 8, 0),
} as const;
const found: Extract<Found, { kind: "known" }> = {
	kind: "known",
	account: {
		customerId: "1000000001",
		name: "Account",
		model: {
			id: `mod_${"a".repeat(20)}`,
			name: "Autumn",
			version: "mmm-1",
			from: "2024-01-01",
			to: "2026-10-31",
			pBetter: 0.87,
		},
		message: "",
		suggestions: [],
	},
	suggestion: {
		campaignId: "1",
		name: "Search",
		budgetId: "1",
		currency: "EUR",
		currentMicros: 160_000_000,
		suggestedMicros: 176_000_000,
		unlimitedMicros: 210_500_000,
		amountInterval: [180_000_000, 224_000_000],
		returnPerUnit: { value: 3.4, interval: [2.8, 4.1] },
		channel: "search",
		reason: "Channel search: +32 %.",
	},
};

describe("describeSuggestion", () => {
	it("says amount, change, interval, reason, model and window", () => {
		const said = describeSuggestion(found, about);
		expect(said).toMatchObject({
			amount: "€176",
			change: "+€16",
			direction: "up",
			interval: "€180–€224 (90%)",
			aside: "a day, today €160",
			reason: "Channel search: +32 %.",
		});
		expect(Object.fromEntries(said.facts)).toMatchObject({
			"Best amount, 90%":
				"€180 to €224 a day: split anew in each plausible course of the curves",
			"Without limits": "€210.50 a day",
			"Return per 1 spent": "3.4; 94% between 2.8 and 4.1",
			"Split better than today": "with probability 87%",
			Model: "Autumn, version mmm-1",
			Data: "1 Jan 2024 to 31 Oct 2026",
			Fetched: "22 Nov 2026, 08:00",
		});
	});
	it("says the same in German", () => {
		const said = describeSuggestion(found, { ...about, language: "de" });
		expect(said.interval).toBe("180\u00a0€–224\u00a0€ (90 %)");
		expect(said.change).toBe("+16\u00a0€");
	});
	it("falls back on the return where the amount has no interval", () => {
		const suggestion = { ...found.suggestion, amountInterval: null };
		expect(describeSuggestion({ ...found, suggestion }, about).interval).toBe(
			"return 3.4 (2.8–4.1)",
		);
	});
	it("names a cut and a budget that may stay", () => {
		const { suggestion } = found;
		const less = { ...suggestion, suggestedMicros: 144_000_000 };
		expect(
			describeSuggestion({ ...found, suggestion: less }, about),
		).toMatchObject({ change: "−€16", direction: "down" });
		const same = { ...suggestion, suggestedMicros: 160_000_000 };
		expect(
			describeSuggestion({ ...found, suggestion: same }, about),
		).toMatchObject({ change: "leave as is", direction: "same" });
	});
	it("says why there is none", () => {
		const silent = {
			...found.suggestion,
			suggestedMicros: null,
			unlimitedMicros: null,
			amountInterval: null,
			returnPerUnit: null,
			reason: "Shared budget.",
		};
		expect(
			describeSuggestion({ ...found, suggestion: silent }, about),
		).toMatchObject({ amount: "no suggestion", reason: "Shared budget." });
		const account = { ...found.account, model: null, message: "Fit a model." };
		expect(describeSuggestion({ kind: "no-model", account }, about)).toEqual({
			amount: "no suggestion",
			change: "",
			direction: "none",
			interval: "",
			aside: "",
			reason: "Fit a model.",
			facts: [],
		});
	});
});
