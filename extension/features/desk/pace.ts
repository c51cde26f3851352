/** Half a frame: what judging may take of the time between two frames. */
const budgetMs = 8;
const longestWaitMs = 600;
/** Judged at once whatever the clock says: a slow first time is the browser warming up, not the text. */
const shortText = 1_000;

/**
 * How long to wait after an input before judging, from the length of the text and how long its last judgement took:
 * not at all for advertisements and whatever fits into a frame, else a pause that grows with it, so that typing never
 * stutters.
 *
 * Worked values: 30 characters → 0; 5,000 characters at 0.4 ms → 0, at 20 ms → 200 ms, at 300 ms → 600 ms.
 */
export function paceOf(characters: number, lastMs: number): number {
	if (characters <= shortText || lastMs <= budgetMs) return 0;
	return Math.min(longestWaitMs, lastMs * 10);
}
