import {
	getAdsOverview,
	suggestAdBudgets,
} from "@lotse/shared/contract/ads-accounts.ts";
import type { Client } from "@lotse/shared/contract/create-client.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import { pairedConsole } from "../pairing/paired-console.ts";
import { needsFetching } from "./needs-fetching.ts";
import type { SuggestedAccount } from "./suggestion-book.ts";
import { suggestionStore } from "./suggestion-store.ts";

const mostAccounts = 20;
/** In all accounts together; about half of what `storage.local` holds at the longest texts. */
const mostSuggestions = 2_000;

let running: Promise<boolean> | null = null;

/**
 * Fetches the budget suggestions of the paired workspace's ad accounts, when a table of campaigns or the panel's list is open;
 * otherwise never. What cannot be fetched leaves the last good copy in place. False: there is no pairing.
 */
export function syncSuggestions(
	language: Language,
	{ isForced }: { readonly isForced: boolean },
): Promise<boolean> {
	running ??= sync(language, isForced).finally(() => {
		running = null;
	});
	return running;
}

async function sync(language: Language, isForced: boolean): Promise<boolean> {
	const paired = await pairedConsole(language);
	if (paired === null) return false;
	const at = Date.now();
	const state = await suggestionStore.read();
	if (state.outcome === null) await suggestionStore.begin();
	if (!isForced && !needsFetching(state, at, language)) return true;
	const fetched = await fetchAccounts(paired.client);
	/* Unpaired while the console was asked: nothing of it is kept. */
	if ((await pairedConsole(language)) === null) return false;
	if (fetched.ok) {
		const { accounts, isCut } = fetched;
		const { origin } = paired;
		const book = { origin, language, fetchedAt: at, accounts, isCut };
		await suggestionStore.keep(book);
	}
	const problem = fetched.ok ? null : fetched.problem;
	await suggestionStore.keepOutcome({ at, problem });
	return true;
}

type Fetched =
	| { ok: true; accounts: SuggestedAccount[]; isCut: boolean }
	| { ok: false; problem: string };

async function fetchAccounts(client: Client): Promise<Fetched> {
	const answer = await client.call(getAdsOverview, {});
	if (!answer.ok) return { ok: false, problem: answer.problem.title };
	const overview = getAdsOverview.reply.safeParse(answer.value);
	if (!overview.success) return { ok: false, problem: "unexpected-answer" };
	const chosen = overview.data.accounts.filter(
		({ isChosen, isManager }) => isChosen && !isManager,
	);
	const accounts: SuggestedAccount[] = [];
	let isCut = chosen.length > mostAccounts;
	let room = mostSuggestions;
	for (const { customerId, name } of chosen.slice(0, mostAccounts)) {
		const reply = await client.call(suggestAdBudgets, { customerId });
		/* One account that cannot be read does not hide the others. */
		if (!reply.ok) {
			const { title, detail } = reply.problem;
			const message = `${title} ${detail ?? ""}`.trim().slice(0, 2_000);
			accounts.push({
				customerId,
				name,
				model: null,
				message,
				suggestions: [],
			});
			continue;
		}
		const parsed = suggestAdBudgets.reply.safeParse(reply.value);
		if (!parsed.success) return { ok: false, problem: "unexpected-answer" };
		const suggestions = parsed.data.suggestions.slice(0, room);
		isCut ||= suggestions.length < parsed.data.suggestions.length;
		room -= suggestions.length;
		accounts.push({ customerId, name, ...parsed.data, suggestions });
	}
	return { ok: true, accounts, isCut };
}
