import { eventLimits } from "./event-limits.ts";

export type ClockCorrection =
	| {
			readonly ok: true;
			/** When it happened by the receiver's clock, epoch ms. */
			readonly at: number;
			/** How far the sender's clock was behind (positive) or ahead of the receiver's, ms. */
			readonly skewMs: number;
	  }
	| { readonly ok: false; readonly reason: "too-old" | "in-the-future" };

/**
 * When an event happened, whatever the sender's clock says: the sender stamps the batch when it leaves (`sentAt`), so the event's age by
 * that same clock is right even where the clock is wrong. The time under way counts as skew: it is seconds, a wrong clock is years. Both
 * timestamps are kept beside the result. Source: the rule Segment documents for `originalTimestamp`, `sentAt` and `receivedAt`.
 *
 * An event that is years older than its batch, or lies after it, cannot be corrected and gets its verdict.
 *
 * @param times epoch ms; `sentAt` null where the sender gave none, then its clock is believed
 * @example correctClock({ at: 1_000, sentAt: 4_000, receivedAt: 1_700_000_000_000 }) // { ok: true, at: 1_699_999_997_000, skewMs: 1_699_999_996_000 }
 */
export function correctClock(times: {
	readonly at: number;
	readonly sentAt: number | null;
	readonly receivedAt: number;
}): ClockCorrection {
	const { at, receivedAt } = times;
	const sentAt = times.sentAt ?? receivedAt;
	const ageMs = sentAt - at;
	if (ageMs > eventLimits.oldestMs) return { ok: false, reason: "too-old" };
	if (ageMs < -eventLimits.aheadMs)
		return { ok: false, reason: "in-the-future" };
	return {
		ok: true,
		at: receivedAt - Math.max(0, ageMs),
		skewMs: receivedAt - sentAt,
	};
}
