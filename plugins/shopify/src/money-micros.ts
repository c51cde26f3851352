/**
 * Shopify's money ("19.99", "-0.5", "1234567.891") as whole millionths; null for what is no amount, is finer than a millionth, or too large
 * to be held exactly. `moneyMicros("19.99")` → 19990000.
 */
export function moneyMicros(text: string): number | null {
	const match = /^(-?)(\d{1,12})(?:\.(\d{1,12}))?$/.exec(text);
	if (match === null) return null;
	const [, sign = "", whole = "0", fraction = ""] = match;
	const fine = fraction.replace(/0+$/, "");
	if (fine.length > 6) return null;
	const micros = Number(`${whole}${fine.padEnd(6, "0")}`);
	if (!Number.isSafeInteger(micros)) return null;
	return sign === "-" && micros !== 0 ? -micros : micros;
}
