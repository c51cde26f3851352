/**
 * Digits of a phone number with its country, or null for what is none: "+" and "00" begin a country code, one 0 a national number of
 * `country`. What has fewer than 7 or more than 15 digits (E.164) is none.
 *
 * @param country code without +, 49 for Germany
 * @example normalisePhone("(030) 901820") // "+4930901820"
 */
export function normalisePhone(text: string, country = "49"): string | null {
	const trimmed = text.trim();
	if (!/^[+0-9 ()/.\-\u2010-\u2015]*$/u.test(trimmed)) return null;
	const isAbroad = trimmed.startsWith("+") || /^\(?00/u.test(trimmed);
	const digits = trimmed.replace("(0)", "").replace(/\D/gu, "");
	const bare = isAbroad
		? digits.replace(/^00/u, "")
		: `${country}${digits.replace(/^0/u, "")}`;
	if (digits === "" || bare.length < 7 || bare.length > 15) return null;
	return `+${bare}`;
}
