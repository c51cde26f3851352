const minuteMs = 60_000;
const minutes = [1, 5, 30, 120, 300, 600, 840, 1_200] as const;
const dayMs = 24 * 60 * minuteMs;

/**
 * How long a webhook waits after so many failures in a row: minutes at first, then hours, from the ninth on a day. Up to a tenth is added, so
 * that many that failed together do not come back together.
 *
 * @param failures from 1
 * @param share from 0 to 1, drawn
 * @returns milliseconds
 * @example webhookDelay(1, 0) // 60_000
 */
export function webhookDelay(failures: number, share: number): number {
	const step = minutes[failures - 1];
	const base = step === undefined ? dayMs : step * minuteMs;
	return Math.round(base * (1 + share / 10));
}
