import type { Language } from "@lotse/shared/contract/localised.ts";

/**
 * An amount as a person would type it into a field: two decimals, no thousands marks.
 *
 * @example typedAmount(1052.5, "de") // "1052,50"
 */
export function typedAmount(amount: number, language: Language): string {
	return new Intl.NumberFormat(language === "de" ? "de-DE" : "en-GB", {
		minimumFractionDigits: 2,
		maximumFractionDigits: 2,
		useGrouping: false,
	}).format(amount);
}
