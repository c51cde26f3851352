const FIRST_WINDOW = 50;
/** Iterations the step size needs to settle, as long as they are not more than a quarter of the warm-up. */
const SETTLING = 50;

/**
 * The iterations of a warm-up after which the metric is learnt anew: windows that double from 50, between a start of a tenth that only
 * finds the bulk and an end of an eighth, or 50, that only settles the step size. The last window takes what is left. Empty when the warm-up
 * has no room for 50; then the starting metric stays.
 *
 * Source: Stan reference manual, "Automatic parameter tuning"; shorter at both ends because the start is a Laplace approximation.
 *
 * @returns first iteration whose point counts, and the iterations (counted from 1) at which a window ends, ascending
 * @example planWindows(500) // { begin: 50, ends: [100, 200, 438] }
 */
export function planWindows(tune: number): { begin: number; ends: number[] } {
	const begin = Math.ceil(tune / 10);
	const settling = Math.max(tune / 8, Math.min(SETTLING, tune / 4));
	const end = tune - Math.floor(settling);
	const ends: number[] = [];
	let at = begin;
	for (let length = FIRST_WINDOW; at + length <= end; length *= 2) {
		// A window after which the next one would not fit reaches to the end.
		at = at + 3 * length > end ? end : at + length;
		ends.push(at);
		if (at === end) break;
	}
	return { begin, ends };
}
