import type { PriceHistory } from "./price-history.ts";
import type { ZonedDays } from "./zoned-day.ts";

/** A price and from when to when (exclusive) it is known to have been asked. */
export type PriceSpan = {
	readonly from: number;
	readonly until: number;
	readonly amountMicros: number | null;
};

export type PriceSpans =
	| { readonly ok: true; readonly spans: readonly PriceSpan[] }
	| {
			readonly ok: false;
			/** No point at all; two prices at one moment; a moment or an amount that is no whole number, or negative. */
			readonly reason: "empty" | "two-prices-at-once" | "not-a-price";
			readonly at?: number;
	  };

/** A day with several observations in a daily history keeps its lowest: consumers were asked it that day. */
const isFine = (amount: number | null): boolean =>
	amount === null || (Number.isSafeInteger(amount) && amount >= 0);

/**
 * Turns a history into spans of known prices, earliest first. Of `changes` each lasts until the next, the last without end; of `daily` each
 * lasts for its calendar day.
 *
 * Worked value: changes at 0 (5) and 10 (4) → [0, 10) 5, [10, ∞) 4.
 */
export function priceSpans(
	{ points, kind }: PriceHistory,
	days: ZonedDays,
): PriceSpans {
	const wrong = points.find(
		({ at, amountMicros }) =>
			!Number.isSafeInteger(at) || !isFine(amountMicros),
	);
	if (wrong !== undefined)
		return { ok: false, reason: "not-a-price", at: wrong.at };
	if (points.length === 0) return { ok: false, reason: "empty" };
	const sorted = points.toSorted((a, b) => a.at - b.at);
	const spans: PriceSpan[] = [];
	for (const [index, { at, amountMicros }] of sorted.entries()) {
		const next = sorted[index + 1];
		if (kind === "changes") {
			if (next?.at === at && next.amountMicros !== amountMicros)
				return { ok: false, reason: "two-prices-at-once", at };
			const until = next?.at ?? Number.POSITIVE_INFINITY;
			if (until > at) spans.push({ from: at, until, amountMicros });
			continue;
		}
		const day = days.dayOf(at);
		const from = days.momentOf(day);
		const until = days.momentOf(days.shift(day, 1));
		spans.push({ from, until, amountMicros });
	}
	return { ok: true, spans };
}
