/**
 * Reads a number as shops write it: 12.5, 12,5, -3, 1e-3; null for what is none, and for thousands marks, which could mean either.
 *
 * @example readNumber("12,50") // 12.5
 */
export function readNumber(text: string): number | null {
	const given = text.trim();
	if (!/^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d{1,3})?$/iu.test(given)) return null;
	const value = Number(given.replace(",", "."));
	return Number.isFinite(value) ? value : null;
}
