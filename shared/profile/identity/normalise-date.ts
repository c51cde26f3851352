/**
 * A day as YYYYMMDD from `1987-05-31`, `19870531`, `31.05.1987`, `31/5/1987` or `31-05-1987`; null for what is none of these.
 * Days that cannot be (month 13, day 32) are kept: they are typing errors in real days and are compared by their digits.
 * 1900-01-01 and 1970-01-01 are what systems write for "not known": null.
 *
 * @example normaliseDate("31.5.1987") // "19870531"
 */
export function normaliseDate(text: string): string | null {
	const trimmed = text.trim();
	const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ].*)?$/u.exec(trimmed);
	const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(trimmed);
	const [year, month, day] = iso
		? [iso[1], iso[2], iso[3]]
		: [local?.[3], local?.[2], local?.[1]];
	if (year === undefined || month === undefined || day === undefined)
		return null;
	const digits = `${year}${month.padStart(2, "0")}${day.padStart(2, "0")}`;
	return digits === "19000101" || digits === "19700101" || /^0+$/u.test(digits)
		? null
		: digits;
}
