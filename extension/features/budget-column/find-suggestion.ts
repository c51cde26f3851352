import type {
	CampaignSuggestion,
	SuggestedAccount,
	SuggestionBook,
} from "./suggestion-book.ts";

export type Found =
	| {
			readonly kind: "known";
			readonly account: SuggestedAccount;
			readonly suggestion: CampaignSuggestion;
	  }
	/** The account's model has nothing to say at all; its message says why. */
	| { readonly kind: "no-model"; readonly account: SuggestedAccount }
	/** Paused, or newer than what was fetched. */
	| { readonly kind: "no-campaign" }
	/** The workspace does not work with the account on the page. */
	| { readonly kind: "other-account" }
	/** Nothing was fetched yet. */
	| { readonly kind: "nothing-yet" };

/**
 * What is known of a campaign on the page. `customerId` is the account the page shows, null where it shows none: then the
 * campaign's number has to be in one account only. A suggestion is never shown beside another account's campaign.
 */
export function findSuggestion(
	book: SuggestionBook | null,
	campaignId: string,
	customerId: string | null,
): Found {
	if (book === null) return { kind: "nothing-yet" };
	const accounts = book.accounts.filter(
		(account) => customerId === null || account.customerId === customerId,
	);
	if (accounts.length === 0) return { kind: "other-account" };
	const found = accounts.flatMap((account) =>
		account.suggestions
			.filter((suggestion) => suggestion.campaignId === campaignId)
			.map((suggestion) => ({ kind: "known", account, suggestion }) as const),
	);
	if (found.length === 1 && found[0] !== undefined) return found[0];
	const [account] = accounts;
	const isSilent = accounts.length === 1 && account?.model === null;
	return isSilent ? { kind: "no-model", account } : { kind: "no-campaign" };
}
