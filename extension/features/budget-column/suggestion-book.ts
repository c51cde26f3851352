import type { suggestAdBudgets } from "@lotse/shared/contract/ads-accounts.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import type { Output } from "@lotse/shared/contract/route.ts";

type Reply = Output<(typeof suggestAdBudgets)["reply"]>;

/** What the console suggests for one campaign; amounts a day in micros. */
export type CampaignSuggestion = Reply["suggestions"][number];

/** One ad account's suggestions, as its model made them. */
export type SuggestedAccount = Reply & {
	readonly customerId: string;
	readonly name: string;
};

/**
 * The suggestions fetched last, for every account the workspace works with. Kept in `storage.local`, which pages cannot read; gone
 * with the pairing.
 */
export type SuggestionBook = {
	/** The console they came from, and where one makes a decision of them. */
	readonly origin: string;
	/** What the reasons are written in. */
	readonly language: Language;
	/** Epoch milliseconds. */
	readonly fetchedAt: number;
	readonly accounts: readonly SuggestedAccount[];
	/** Whether there were more than are kept here. */
	readonly isCut: boolean;
};

/** How the last attempt to fetch them ended; there is one from pairing on. */
export type BookOutcome = {
	/** 0: not tried yet. */
	readonly at: number;
	/** null: it went well; else why not, in the reader's language. */
	readonly problem: string | null;
};
