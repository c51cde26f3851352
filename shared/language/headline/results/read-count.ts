/**
 * A whole number as reports write it: with thousands marked by a point, comma, space or apostrophe, as both languages do; null for anything else, decimals and
 * negative numbers included.
 *
 * Worked value: "1.234" and "1,234" → 1234; "12,5" → null.
 */
export function readCount(cell: string | number): number | null {
	if (typeof cell === "number")
		return Number.isSafeInteger(cell) && cell >= 0 ? cell : null;
	const text = cell.trim();
	if (
		!/^\d{1,3}(?:([.,'’ \u00A0\u202F])\d{3}(?:\1\d{3})*)?$|^\d{1,15}$/u.test(
			text,
		)
	)
		return null;
	return Number(text.replace(/\D/gu, ""));
}
