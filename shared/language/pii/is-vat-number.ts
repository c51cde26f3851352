import { luhn } from "./luhn.ts";
import { mod1110 } from "./mod-11-10.ts";

/** Weighted sum of digits. */
const weigh = (digits: string, weights: readonly number[]): number =>
	weights.reduce(
		(sum, weight, index) => sum + weight * Number(digits.charAt(index)),
		0,
	);

/** Austria: digits doubled alternately, cross sums, plus 4. */
function isAustrian(digits: string): boolean {
	const sum = [1, 2, 1, 2, 1, 2, 1].reduce((total, weight, index) => {
		const product = weight * Number(digits.charAt(index));
		return total + Math.floor(product / 10) + (product % 10);
	}, 0);
	return (10 - ((sum + 4) % 10)) % 10 === Number(digits.charAt(7));
}

/** The countries' formats (EU VIES FAQ, "structure of VAT numbers"), and where it is simple their check digit. */
const formats: readonly {
	readonly pattern: RegExp;
	readonly check?: (digits: string) => boolean;
}[] = [
	{
		pattern: /^DE(\d{9})$/,
		check: (n) => mod1110(n.slice(0, 8)) === Number(n.charAt(8)),
	},
	{ pattern: /^ATU(\d{8})$/, check: isAustrian },
	{
		pattern: /^BE([01]\d{9})$/,
		check: (n) => 97 - (Number(n.slice(0, 8)) % 97) === Number(n.slice(8)),
	},
	{
		pattern: /^DK(\d{8})$/,
		check: (n) => weigh(n, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
	},
	{ pattern: /^IT(\d{11})$/, check: luhn },
	{
		pattern: /^PL(\d{10})$/,
		check: (n) =>
			weigh(n, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(n.charAt(9)),
	},
	{
		pattern: /^LU(\d{8})$/,
		check: (n) => Number(n.slice(0, 6)) % 89 === Number(n.slice(6)),
	},
	{
		pattern: /^PT(\d{9})$/,
		check: (n) =>
			((11 - (weigh(n, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 ===
			Number(n.charAt(8)),
	},
	{
		pattern: /^FI(\d{8})$/,
		check: (n) => weigh(n, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0,
	},
	{ pattern: /^SE(\d{10})01$/, check: luhn },
	{ pattern: /^NL\d{9}B\d{2}$/ },
	{ pattern: /^FR[A-HJ-NP-Z0-9]{2}\d{9}$/ },
	{ pattern: /^ES(?:[A-Z]\d{8}|\d{8}[A-Z]|[A-Z]\d{7}[A-Z])$/ },
	{ pattern: /^(?:BG\d{9,10}|CY\d{8}[A-Z]|CZ\d{8,10}|EE\d{9}|EL\d{9})$/ },
	{ pattern: /^(?:HR\d{11}|HU\d{8}|LT(?:\d{9}|\d{12})|LV\d{11}|MT\d{8})$/ },
	{ pattern: /^(?:RO\d{6,10}|SI\d{8}|SK\d{10}|IE\d[A-Z0-9]\d{5}[A-Z]{1,2})$/ },
	{ pattern: /^(?:GB|XI)(?:\d{9}|\d{12})$/ },
];

/**
 * Whether a text is a VAT number of the European Union (or the United Kingdom), spaces, dots and hyphens aside: "checked" when its check digit
 * holds, "format" when only the format is known here, false otherwise.
 *
 * Worked values: "DE136695976" → "checked", "DE136695975" → false, "NL123456789B01" → "format".
 */
export function isVatNumber(text: string): "checked" | "format" | false {
	const compact = text.replace(/[ .-]/g, "").toUpperCase();
	for (const { pattern, check } of formats) {
		const match = pattern.exec(compact);
		if (match === null) continue;
		if (check === undefined) return "format";
		return check(match[1] ?? "") ? "checked" : false;
	}
	return false;
}
