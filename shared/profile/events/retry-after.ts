const minuteMs = 60_000;
/** 1, 5 and 30 minutes, 2, 6 and 12 hours, a day. */
const steps = [1, 5, 30, 120, 360, 720, 1_440].map(
	(minutes) => minutes * minuteMs,
);

/**
 * How long to wait before the next attempt, null when no further one is made. A platform's own wish counts where it is longer.
 * The waits add up to about two days, which outlasts most outages and stays within the seven days Meta takes events.
 *
 * @param attempts made so far, from 1
 * @param share 0–1, spreads attempts over a fifth of the wait so that they do not come all at once
 * @param askedMs what the platform asked for, 0 when nothing
 * @example retryAfter(1, 0, 0) // 60_000
 */
export function retryAfter(
	attempts: number,
	share: number,
	askedMs: number,
): number | null {
	const step = steps[attempts - 1];
	return step === undefined
		? null
		: Math.max(Math.round(step * (1 + share / 5)), askedMs);
}
