import type { Language } from "@lotse/shared/contract/localised.ts";

/**
 * Reads a number as somebody types it in their language: "1.234,5" in German, "1,234.5" in English; a lone mark followed by
 * one or two digits is a decimal mark in either. Null for anything else.
 *
 * @example parseTypedNumber("1.234,5", "de") // 1234.5
 */
export function parseTypedNumber(
	typed: string,
	language: Language,
): number | null {
	const text = typed.replace(/[\s\u00a0\u202f'’]/gu, "").replace(/^−/u, "-");
	const [decimal, group] = language === "de" ? [",", "."] : [".", ","];
	const other = new RegExp(`^-?\\d+\\${group}\\d{1,2}$`);
	const own = new RegExp(
		`^-?(\\d+|\\d{1,3}(\\${group}\\d{3})+)(\\${decimal}\\d+)?$`,
	);
	if (own.test(text))
		return Number(text.replaceAll(group, "").replace(decimal, "."));
	if (other.test(text)) return Number(text.replace(group, "."));
	return null;
}
