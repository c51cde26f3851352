/**
 * Epoch milliseconds of a whole number, or of a day or instant as ISO 8601 writes it (a day begins at midnight UTC); null for anything else.
 *
 * @example readInstant("2026-11-05T10:00:00Z") // 1793872800000
 */
export function readInstant(value: unknown): number | null {
	if (typeof value === "number") return Number.isInteger(value) ? value : null;
	if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}/u.test(value))
		return null;
	const time = Date.parse(value);
	return Number.isNaN(time) ? null : time;
}
