import type { Language } from "@lotse/shared/contract/localised.ts";
import type { BookState } from "./suggestion-store.ts";

const freshMs = 30 * 60_000;
const pauseMs = 60_000;

/**
 * Whether suggestions are to be fetched: there are none, they are older than half an hour or in another language. After a
 * failure not for a minute, so that a table that is opened again and again does not knock at the console each time.
 *
 * Worked value: fetched at 0, now 1,800,001 ms → true; the same, but failed at 1,790,000 ms → false.
 */
export function needsFetching(
	{ book, outcome }: BookState,
	now: number,
	language: Language,
): boolean {
	const isKept =
		book !== null &&
		book.language === language &&
		now - book.fetchedAt <= freshMs;
	if (isKept) return false;
	const failed = outcome !== null && outcome.problem !== null;
	return !(failed && now - outcome.at < pauseMs);
}
