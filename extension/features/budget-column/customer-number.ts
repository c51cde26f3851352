/**
 * An account's number as the contract writes it, from what a page shows; null where that is no such number.
 *
 * Worked value: " 123-456-7890 " → "1234567890".
 */
export function customerNumber(shown: string): string | null {
	const found = /^\D{0,40}(\d{3}-?\d{3}-?\d{4})\D{0,40}$/.exec(shown.trim());
	return found?.[1]?.replaceAll("-", "") ?? null;
}
