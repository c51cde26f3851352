/** Thousands and decimals both marked, so that neither can be taken for the other. */
const german = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/u;
const english = /^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/u;

/**
 * Reads a number as shops write it: 12.5, 12,5, -3, 1e-3, and 1.249,90 or 1,249.90, where both marks stand; € $ £ before or behind are passed
 * over. Null for what is none, and for several thousands marks alone.
 *
 * @example readNumber("12,50") // 12.5
 */
export function readNumber(text: string): number | null {
	const bare = text.trim().replace(/^[€$£]\s*|\s*[€$£]$/gu, "");
	const given = german.test(bare)
		? bare.replaceAll(".", "")
		: english.test(bare)
			? bare.replaceAll(",", "")
			: bare;
	if (!/^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d{1,3})?$/iu.test(given)) return null;
	const value = Number(given.replace(",", "."));
	return Number.isFinite(value) ? value : null;
}
