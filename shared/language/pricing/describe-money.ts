import type { Localised } from "../localised.ts";

const signs: Readonly<Record<string, string>> = {
	EUR: "€",
	GBP: "£",
	USD: "$",
};

/**
 * An amount of integer micros for reading, in both languages, to the cent (half a cent up).
 * Worked value: `describeMoney(1_299_500_000, "EUR")` → de "1.299,50 €", en "€1,299.50".
 */
export function describeMoney(
	amountMicros: number,
	currency: string,
): Localised {
	const cents = Math.round(amountMicros / 10_000);
	const fraction = String(cents % 100).padStart(2, "0");
	const whole = (separator: string): string =>
		String(Math.floor(cents / 100)).replaceAll(
			/\B(?=(?:\d{3})+$)/gu,
			separator,
		);
	const sign = signs[currency];
	return {
		de: `${whole(".")},${fraction} ${sign ?? currency}`,
		en:
			sign === undefined
				? `${whole(",")}.${fraction} ${currency}`
				: `${sign}${whole(",")}.${fraction}`,
	};
}
