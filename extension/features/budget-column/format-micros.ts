import type { Language } from "@lotse/shared/contract/localised.ts";

const locales = { de: "de-DE", en: "en-GB" } as const;

/** Micros of a currency as the amount that would be entered: cents only where there are any. */
export function formatMicros(
	micros: number,
	currency: string,
	language: Language,
	signDisplay: "auto" | "exceptZero" = "auto",
): string {
	return new Intl.NumberFormat(locales[language], {
		style: "currency",
		currency,
		trailingZeroDisplay: "stripIfInteger",
		signDisplay,
	})
		.format(micros / 1_000_000)
		.replace("-", "−");
}
