/**
 * The pattern that matches a plain text alone: nothing in it is a sign of regular expressions; straight and curly apostrophes, and hyphens
 * that break or do not, are the same.
 *
 * Worked values: "C++ (alt)" → `C\+\+ \(alt\)`; "E-Mail" → `E[-‐‑]Mail`.
 */
export function literalPattern(text: string): string {
	return text
		.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")
		.replaceAll(/['’]/gu, "['’]")
		.replaceAll(/[-‐‑]/gu, "[-‐‑]");
}
