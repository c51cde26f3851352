import type { ZonedDays } from "@lotse/shared/language/pricing/zoned-day.ts";

const iso =
	/^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/u;
const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? (\d{1,2}):(\d{2}))?$/u;

/**
 * Reads a day or a moment, ISO or German, as epoch ms UTC; without an offset it is meant in the zone of `days`. Null for what is no day of
 * the calendar or no time of day.
 *
 * @example readMoment("27.11.2026 09:30", berlin) // { at: Date.parse("2026-11-27T08:30Z"), hasTime: true }
 */
export function readMoment(
	text: string,
	days: ZonedDays,
): { readonly at: number; readonly hasTime: boolean } | null {
	const given = text.trim();
	const found = iso.exec(given);
	const [year, month, day, hour, minute] =
		found?.slice(1, 6) ?? reordered(german.exec(given));
	if (year === undefined || month === undefined || day === undefined)
		return null;
	const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	const parsed = Date.parse(`${date}T00:00:00Z`);
	if (!Number.isFinite(parsed)) return null;
	if (new Date(parsed).toISOString().slice(0, 10) !== date) return null;
	const minutes = Number(hour ?? 0) * 60 + Number(minute ?? 0);
	if (Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return null;
	const offset = found?.[6];
	const at =
		offset === undefined
			? days.momentOf(date, minutes)
			: Date.parse(given.replace(" ", "T"));
	return Number.isFinite(at) ? { at, hasTime: hour !== undefined } : null;
}

function reordered(
	found: RegExpExecArray | null,
): readonly (string | undefined)[] {
	return found === null
		? []
		: [found[3], found[2], found[1], found[4], found[5]];
}
