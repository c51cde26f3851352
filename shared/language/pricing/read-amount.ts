/**
 * Reads an amount of money as people write it, German or English, into integer micros: a comma or point before two digits (or one) is the
 * decimal sign, before three a separator of thousands. Null for what is no amount. Never throws.
 *
 * Worked values: "49,99" → 49,990,000; "1.299" → 1,299,000,000; "1,299.50 €" → 1,299,500,000; "5,-" → 5,000,000; "1.2.3" → null.
 */
export function readAmount(text: string): number | null {
	const bare = text
		.replaceAll(/[€$£]|EUR|Euro|CHF|GBP|USD/giu, "")
		.replaceAll(/[\s\u00a0\u202f'’]/gu, "")
		.replace(/[.,](?:-{1,2}|–|—)$/u, "");
	const found =
		/^(\d{1,9})(?:[.,](\d{1,2}))?$/u.exec(bare) ??
		/^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3}){0,2})(?:(?!\2)[.,](\d{1,2}))?$/u.exec(
			bare,
		);
	if (found === null) return null;
	const whole = Number((found[1] ?? "").replaceAll(/[.,]/gu, ""));
	const cents = (found[found.length - 1] ?? "").padEnd(2, "0");
	const hundredths = /^\d{2}$/u.test(cents) ? Number(cents) : 0;
	return whole * 1_000_000 + hundredths * 10_000;
}
