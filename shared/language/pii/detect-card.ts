import { hasContext } from "./has-context.ts";
import { luhn } from "./luhn.ts";
import type { PersonalDataCandidate } from "./personal-data.ts";

/** Brands by their first digits, with the lengths they issue (ISO/IEC 7812 issuer ranges). `plain`: recognised without a word around it. */
const brands: readonly {
	readonly prefix: RegExp;
	readonly lengths: readonly number[];
	readonly plain: boolean;
}[] = [
	{ prefix: /^4/, lengths: [13, 16, 18, 19], plain: true },
	{
		prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/,
		lengths: [16],
		plain: true,
	},
	{ prefix: /^3[47]/, lengths: [15], plain: true },
	{ prefix: /^3(?:0[0-5]|[689])/, lengths: [14, 16, 19], plain: true },
	{
		prefix: /^(?:6011|64[4-9]|65|622|62)/,
		lengths: [16, 17, 18, 19],
		plain: true,
	},
	{ prefix: /^(?:352[89]|35[3-8])/, lengths: [16, 17, 18, 19], plain: true },
	{ prefix: /^(?:2131|1800)/, lengths: [15], plain: true },
	{
		prefix: /^(?:5[06-8]|6)/,
		lengths: [12, 13, 14, 15, 16, 17, 18, 19],
		plain: false,
	},
];
const run =
	/(?<![\p{L}\p{N}.,+/-])\d(?:[ \u00A0-]?\d){11,18}(?![\p{L}\p{N}]|[.,-]\d)/gu;
const named =
	/card|karte|\bcc\b|visa|master|maestro|amex|american express|diners|discover|kredit/iu;

/**
 * Payment card numbers: a brand's first digits and length, and the Luhn check; in one run or in groups. The rarer shapes (Maestro, any
 * unknown brand) also need a word like "Karte" or "card" nearby.
 *
 * Worked value: `detectCard("Visa 4111 1111 1111 1111")` → one CARD, 5–24.
 */
export function detectCard(text: string): PersonalDataCandidate[] {
	const found: PersonalDataCandidate[] = [];
	for (const match of text.matchAll(run)) {
		const digits = match[0].replace(/\D/g, "");
		if (!luhn(digits) || /^(\d)\1+$/.test(digits)) continue;
		const start = match.index;
		const end = start + match[0].length;
		const brand = brands.some(
			({ prefix, lengths, plain }) =>
				plain && prefix.test(digits) && lengths.includes(digits.length),
		);
		const isNamed = hasContext(text, start, end, named);
		if (brand || isNamed)
			found.push({
				type: "CARD",
				start,
				end,
				confidence: brand ? (isNamed ? 0.99 : 0.95) : 0.85,
			});
	}
	return found;
}
