import { browser } from "wxt/browser";
import type { BookOutcome, SuggestionBook } from "./suggestion-book.ts";

const storedAs = "suggestions";
const outcomeAs = "suggestionsSync";

function isBook(value: unknown): value is SuggestionBook {
	return (
		typeof value === "object" &&
		value !== null &&
		"accounts" in value &&
		Array.isArray(value.accounts) &&
		"fetchedAt" in value &&
		typeof value.fetchedAt === "number"
	);
}

function isOutcome(value: unknown): value is BookOutcome {
	return typeof value === "object" && value !== null && "at" in value;
}

export type BookState = {
	readonly book: SuggestionBook | null;
	/** null: not paired. */
	readonly outcome: BookOutcome | null;
};

async function read(): Promise<BookState> {
	const stored = await browser.storage.local.get([storedAs, outcomeAs]);
	const { [storedAs]: book, [outcomeAs]: outcome } = stored;
	return {
		book: isBook(book) ? book : null,
		outcome: isOutcome(outcome) ? outcome : null,
	};
}

/** Only the background writes; pages and panel read. */
export const suggestionStore = {
	read,
	/** Says that a pairing is there, and nothing was fetched yet. */
	begin: () => suggestionStore.keepOutcome({ at: 0, problem: null }),
	async keep(book: SuggestionBook): Promise<void> {
		await browser.storage.local.set({ [storedAs]: book });
	},
	async keepOutcome(outcome: BookOutcome): Promise<void> {
		await browser.storage.local.set({ [outcomeAs]: outcome });
	},
	async forget(): Promise<void> {
		await browser.storage.local.remove([storedAs, outcomeAs]);
	},
	/** Calls back with what is kept, now and whenever it changes. Returns how to stop. */
	watch(changed: (state: BookState) => void): () => void {
		const tell = async () => changed(await read());
		const onChanged = (changes: object, area: string) => {
			const concerns = storedAs in changes || outcomeAs in changes;
			if (area === "local" && concerns) void tell();
		};
		browser.storage.onChanged.addListener(onChanged);
		void tell();
		return () => browser.storage.onChanged.removeListener(onChanged);
	},
};
