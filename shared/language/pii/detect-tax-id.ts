import { hasContext } from "./has-context.ts";
import { isSteuerId } from "./is-steuer-id.ts";
import { isVatNumber } from "./is-vat-number.ts";
import type { PersonalDataCandidate } from "./personal-data.ts";

const elevenDigits =
	/(?<![\p{L}\p{N}.,+/-])[1-9]\d(?:[ \u00A0]?\d{3}){3}(?![\p{L}\p{N}]|[.,/-]\d)/gu;
const vat =
	/(?<![\p{L}\p{N}])(?:AT ?U|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|GB|XI)[ -]?[A-Z0-9](?:[ .-]?[A-Z0-9]){6,12}(?![\p{L}\p{N}])/gu;
const steuernummer =
	/(?<![\p{L}\p{N}/])\d{2,3}[ /]\d{3,4}[ /]\d{4,5}(?![\p{L}\p{N}/])/gu;

const personal =
	/steuer-?\s?(?:id\p{L}*|identifikations?\p{L}*|nummer|nr)|\bid-?nr|\btin\b|\bidnr\b|tax (?:id|number|identification)|steuerliche/iu;
const business =
	/ust-?\s?id|umsatzsteuer|\bvat\b|mwst|steuer-?nummer|uid|btw|tva|\bvat(?:in)?\b/iu;
const taxNumber =
	/steuer-?\s?(?:nummer|nr)|\bst\.?-?\s?nr|finanzamt|\bst\.-?nr/iu;

/** Longest beginning of a run that is a VAT number: the run may swallow a following word in capitals. */
function vatIn(run: string): string | null {
	for (let end = run.length; end >= 8; end -= 1) {
		const part = run.slice(0, end);
		if (/[ .-]$/.test(part) || /[A-Z0-9]/.test(run.charAt(end))) continue;
		if (isVatNumber(part)) return part;
	}
	return null;
}

/**
 * Tax numbers: the German Steuer-ID (check digit and digit pattern), VAT numbers of the European Union (format, with check digits for the
 * countries that `isVatNumber` names), and the German Steuernummer where it is called one.
 *
 * Worked value: `detectTaxId("Steuer-ID 86 095 742 719")` → one TAX_ID, 10–24.
 */
export function detectTaxId(text: string): PersonalDataCandidate[] {
	const found: PersonalDataCandidate[] = [];
	const add = (start: number, length: number, confidence: number) =>
		found.push({ type: "TAX_ID", start, end: start + length, confidence });
	for (const { 0: run, index } of text.matchAll(elevenDigits)) {
		const isNamed = hasContext(text, index, index + run.length, personal);
		const holds = isSteuerId(run);
		if (holds) add(index, run.length, isNamed ? 0.98 : 0.7);
		else if (isNamed) add(index, run.length, 0.55);
	}
	for (const { 0: run, index } of text.matchAll(vat)) {
		const number = vatIn(run);
		if (number === null) continue;
		const isNamed = hasContext(text, index, index + run.length, business);
		const isChecked = isVatNumber(number) === "checked";
		if (isChecked || isNamed)
			add(index, number.length, isChecked ? (isNamed ? 0.98 : 0.85) : 0.7);
	}
	for (const { 0: run, index } of text.matchAll(steuernummer))
		if (hasContext(text, index, index + run.length, taxNumber))
			add(index, run.length, 0.9);
	return found;
}
