const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):\d{2})?/;
const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? (\d{2}):\d{2})?/;

/**
 * The day of an order, in days since 1970-01-01, and its hour where one is given; as written, in the shop's own time. Null for what is no day of
 * the years 1990 to 2199.
 *
 * @example readOrderDay("1990-01-02 14:30") // { day: 7306, hour: 14 }
 */
export function readOrderDay(
	text: string,
): { readonly day: number; readonly hour: number | null } | null {
	const found = iso.exec(text);
	const dotted = german.exec(text);
	const [year, month, day, hour] = found
		? [found[1], found[2], found[3], found[4]]
		: dotted
			? [dotted[3], dotted[2], dotted[1], dotted[4]]
			: [];
	const y = Number(year);
	const m = Number(month);
	const d = Number(day);
	if (!(y >= 1990 && y < 2200 && m >= 1 && m <= 12 && d >= 1 && d <= 31))
		return null;
	const at = Date.UTC(y, m - 1, d);
	if (new Date(at).getUTCDate() !== d) return null;
	const h = hour === undefined ? null : Number(hour);
	return { day: at / 86_400_000, hour: h !== null && h < 24 ? h : null };
}
