const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/u;
const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? \d{1,2}:\d{2}.*)?$/u;

/**
 * Reads a calendar day (ISO, 20260131, or German; a time of day is passed over) as days since 1970-01-01; null for what is none.
 *
 * @example readDay("05.11.2026") // 20762
 */
export function readDay(text: string): number | null {
	const given = text.trim();
	const [, year, month, day] = iso.exec(given) ?? turned(german.exec(given));
	if (year === undefined || month === undefined || day === undefined)
		return null;
	const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	const at = Date.parse(`${date}T00:00:00Z`);
	if (!Number.isFinite(at)) return null;
	// 2026-02-30 would roll over into March.
	return new Date(at).toISOString().slice(0, 10) === date
		? at / 86_400_000
		: null;
}

function turned(found: RegExpExecArray | null) {
	return found === null ? [] : ["", found[3], found[2], found[1]];
}
