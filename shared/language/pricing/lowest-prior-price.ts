import type { PriceHistory } from "./price-history.ts";
import { type PriceSpan, priceSpans } from "./price-spans.ts";
import { zonedDay } from "./zoned-day.ts";

export type LowestPriorPriceOptions = {
	/** The time zone whose calendar days count, such as "Europe/Berlin". */
	readonly zone: string;
	/** Of a reduction that grows step by step without interruption (§ 11 (2)): when its first step began, epoch ms UTC. */
	readonly progressiveSince?: number;
	/** The goods were first sold when the history begins, so that there is nothing before it to know. */
	readonly isNew?: boolean;
};

export type LowestPriorPrice =
	| {
			readonly ok: true;
			readonly amountMicros: number;
			/** When that price began to be asked, as far as the history tells; epoch ms UTC. */
			readonly appliedFrom: number;
			/** The time looked at: from here, to before the reduction (or its first step). Epoch ms UTC. */
			readonly from: number;
			readonly until: number;
			/** `thirty-days`: § 11 (1); `before-first-step`: § 11 (2); `since-first-sold`: less than thirty days of selling, on which § 11 is silent. */
			readonly basis: "thirty-days" | "before-first-step" | "since-first-sold";
	  }
	| {
			readonly ok: false;
			readonly reason:
				| "empty"
				| "two-prices-at-once"
				| "not-a-price"
				| "unknown-zone"
				/** The history begins too late, or days in it are missing. */
				| "gap"
				/** Nothing was on sale in the thirty days. */
				| "not-sold-before"
				/** The price rose, or the goods were not on sale, between the first step and this one. */
				| "not-progressive";
			/** Where it is: the beginning of a gap, the moment of a rise; epoch ms UTC. */
			readonly at?: number;
	  };

const days = 30;

/** The first moment in [from, until) for which no price is known; null where all is known. */
function gapIn(
	spans: readonly PriceSpan[],
	from: number,
	until: number,
): number | null {
	let known = from;
	for (const span of spans) {
		if (span.from > known || known >= until) break;
		known = Math.max(known, span.until);
	}
	return known < until ? known : null;
}

/** The moment at which a reduction that should only grow does not; null where it does. */
function riseIn(
	spans: readonly PriceSpan[],
	since: number,
	start: number,
): number | null {
	let before = Number.POSITIVE_INFINITY;
	for (const { from, until, amountMicros } of spans) {
		if (until <= since || from > start) continue;
		if (amountMicros === null || amountMicros > before) return from;
		before = amountMicros;
	}
	return since <= start ? null : since;
}

/**
 * The lowest total price asked of consumers within the last 30 days before a price reduction was applied: what § 11 (1) PAngV demands
 * beside every announcement of a reduction, and by CJEU C-330/23 the base of every percentage. With `progressiveSince` the 30 days before the
 * first step (§ 11 (2)).
 *
 * The 30 days are calendar days of the zone: from midnight of the thirtieth day before the one on which the reduction begins, up to the moment
 * it begins. A price in force at that midnight counts. It abstains when any of that time is unknown. Prices are integer micros, times epoch ms UTC.
 * Never throws; n log n in the points. Source: PAngV § 11; Directive 98/6/EC, Art. 6a.
 *
 * Worked value: 49.99 since January, 39.99 from 1 to 7 November, 49.99 again; reduction on 27 November 2026 → 39.99 (asked from 1 November).
 */
export function lowestPriorPrice(
	history: PriceHistory,
	reductionStart: number,
	options: LowestPriorPriceOptions,
): LowestPriorPrice {
	const zone = zonedDay(options.zone);
	if (zone === null) return { ok: false, reason: "unknown-zone" };
	const read = priceSpans(history, zone);
	if (!read.ok) return read;
	const { progressiveSince, isNew = false } = options;
	const { spans } = read;
	const until = progressiveSince ?? reductionStart;
	if (progressiveSince !== undefined) {
		const rise =
			riseIn(spans, progressiveSince, reductionStart) ??
			gapIn(spans, progressiveSince, reductionStart);
		if (rise !== null)
			return { ok: false, reason: "not-progressive", at: rise };
	}
	const monthBefore = zone.momentOf(zone.shift(zone.dayOf(until), -days));
	const first = spans[0]?.from ?? until;
	const isYoung = isNew && first > monthBefore;
	const from = isYoung ? first : monthBefore;
	const gap = gapIn(spans, from, until);
	if (gap !== null) return { ok: false, reason: "gap", at: gap };
	const lowest = lowestIn(spans, from, until);
	if (lowest === null) return { ok: false, reason: "not-sold-before" };
	return {
		ok: true,
		amountMicros: lowest.amountMicros,
		appliedFrom: lowest.from,
		from,
		until,
		basis: isYoung
			? "since-first-sold"
			: progressiveSince === undefined
				? "thirty-days"
				: "before-first-step",
	};
}

function lowestIn(
	spans: readonly PriceSpan[],
	from: number,
	until: number,
): { readonly amountMicros: number; readonly from: number } | null {
	let lowest: { amountMicros: number; from: number } | null = null;
	for (const span of spans) {
		if (span.amountMicros === null) continue;
		if (span.until <= from || span.from >= until) continue;
		if (lowest === null || span.amountMicros < lowest.amountMicros)
			lowest = { amountMicros: span.amountMicros, from: span.from };
	}
	return lowest;
}
