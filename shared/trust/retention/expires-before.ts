const dayMs = 86_400_000;

/**
 * The instant before which rows kept for `days` are due to go. Whole days back from now, so that a row lives at least as long as promised.
 *
 * @param now epoch milliseconds
 * @param days whole, at least 1
 * @throws RangeError when it is not
 * @example expiresBefore(1_000 * 86_400_000, 30) // 970 days after 1970
 */
export function expiresBefore(now: number, days: number): number {
	if (!Number.isInteger(days) || days < 1)
		throw new RangeError(`expiresBefore: ${days} days`);
	return now - days * dayMs;
}
