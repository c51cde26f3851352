import type { Language } from "@lotse/shared/contract/localised.ts";

const locales = { de: "de-DE", en: "en-GB" } as const;

/**
 * An amount in micros with every cent: budgets are compared to the cent.
 *
 * @example formatMicros(52_500_000, "EUR", "en") // "€52.50"
 */
export function formatMicros(
	micros: number,
	currency: string,
	language: Language,
): string {
	return new Intl.NumberFormat(locales[language], {
		style: "currency",
		currency,
	}).format(micros / 1_000_000);
}
