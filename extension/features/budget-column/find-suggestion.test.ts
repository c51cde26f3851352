import { describe, expect, it } from "vitest";
import { findSuggestion } from "./find-suggestion.ts";
import type { SuggestedAccount, SuggestionBook } from "./suggestion-book.ts";

const suggestion = (campaignId: string) => ({
	campaignId,
	name: `Campaign ${campaignId}`,
	budgetId: "1",
	currency: "EUR",
	currentMicros: 1_000_000,
	suggestedMicros: 2_000_000,
	unlimitedMicros: 2_000_000,
	amountInterval: null,
	returnPerUnit: null,
	channel: "search",
	reason: "",
});
const account = (customerId: string, ...ids: string[]): SuggestedAccount => ({
	customerId,
	name: customerId,
	model:
		ids.length === 0
			? null
			: {
					id: `mod_${"a".repeat(20)}`,
					name: "Model",
					version: "1",
					from: "2025-01-01",
					to: "2026-01-01",
					pBetter: 0.9,
				},
	message: ids.length === 0 ? "No model yet." : "",
	suggestions: ids.map(suggestion),
});
const book = (...accounts: SuggestedAccount[]): SuggestionBook => ({
	origin: "https://lotse.example",
	language: "en",
	fetchedAt: 0,
	accounts,
	isCut: false,
});

describe("findSuggestion", () => {
	it("finds a campaign in the page's account, and in the only one where the page shows none", () => {
		const kept = book(account("1", "7"), account("2", "8"));
		for (const shown of ["1", null]) {
			const found = findSuggestion(kept, "7", shown);
			expect(found).toMatchObject({
				kind: "known",
				suggestion: { campaignId: "7" },
			});
		}
	});
	it("never takes another account's", () => {
		const kept = book(account("1", "7"), account("2", "7"));
		expect(findSuggestion(kept, "7", "3").kind).toBe("other-account");
		expect(findSuggestion(kept, "7", null).kind).toBe("no-campaign");
		expect(findSuggestion(kept, "7", "2")).toMatchObject({
			account: { customerId: "2" },
		});
	});
	it("says why there is none", () => {
		expect(findSuggestion(null, "7", null).kind).toBe("nothing-yet");
		expect(findSuggestion(book(account("1")), "7", "1").kind).toBe("no-model");
		expect(findSuggestion(book(account("1", "8")), "7", "1").kind).toBe(
			"no-campaign",
		);
	});
});
