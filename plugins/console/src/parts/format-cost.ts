import type { Money } from "@lotse/shared/contract/fields.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";

const locales = { de: "de-DE", en: "en-GB" } as const;

/**
 * Money as small as a model's answer costs, with two digits that mean something: what is not free never reads as 0.
 *
 * @example formatCost({ amountMicros: 1_234, currency: "USD" }, "en") // "US$0.0012"
 */
export function formatCost(
	{ amountMicros, currency }: Money,
	language: Language,
): string {
	const value = amountMicros / 1_000_000;
	const digits =
		Math.abs(value) >= 0.1 || value === 0
			? { minimumFractionDigits: 2, maximumFractionDigits: 2 }
			: { maximumSignificantDigits: 2 };
	return new Intl.NumberFormat(locales[language], {
		style: "currency",
		currency,
		...digits,
	}).format(value);
}
