import { hasContext } from "./has-context.ts";
import { isPensionNumber } from "./is-pension-number.ts";
import { luhn } from "./luhn.ts";
import type { PersonalDataCandidate } from "./personal-data.ts";
import { sevenThreeOne } from "./seven-three-one.ts";

/** One kind of number: where to look, what it is called, and how sure its shape alone (`bare`) and its shape with the name (`named`) make us; null: not at all. */
type Kind = {
	readonly pattern: RegExp;
	readonly name: RegExp;
	readonly grade: (found: string) => {
		readonly bare: number | null;
		readonly named: number | null;
	};
};

const socialSecurity =
	/\bssn\b|social[ -]security|sozialversicherung|tax|\bitin\b/iu;
const document =
	/ausweis|\bperso\b|pass(?:port|nummer|nr)?\b|reisepass|identity|\bid[ -]?(?:card|no|nr|number|nummer)\b|dokument/iu;
const compact = (text: string): string => text.replace(/[\s-]/g, "");

/** The letter of a health insurance number as two digits in front of the rest, Luhn's sum with the first digit single (§ 290 SGB V). */
function isHealthNumber(text: string): boolean {
	const [letter = "", rest = ""] = [text.slice(0, 1), text.slice(1)];
	const digits = String(letter.charCodeAt(0) - 64).padStart(2, "0") + rest;
	return luhn(digits);
}

const kinds: readonly Kind[] = [
	{
		pattern:
			/(?<![\p{L}\p{N}-])(?!000|666)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\p{L}\p{N}-])/gu,
		name: socialSecurity,
		grade: () => ({ bare: 0.85, named: 0.98 }),
	},
	{
		pattern:
			/(?<![\p{L}\p{N}.,+/-])(?!000|666)\d{3} ?\d{2} ?\d{4}(?![\p{L}\p{N}-])/gu,
		name: /\bssn\b|social[ -]security/iu,
		grade: () => ({ bare: null, named: 0.85 }),
	},
	{
		pattern:
			/(?<![\p{L}\p{N}-])\d{2} ?\d{6} ?[A-Za-z] ?\d{2} ?\d(?![\p{L}\p{N}-])/gu,
		name: /renten|sozial|versicherung|\bsv-?(?:nr|nummer)|\brv-?(?:nr|nummer)|\brvnr|\bsvnr/iu,
		grade: (found) =>
			isPensionNumber(found)
				? { bare: 0.9, named: 0.99 }
				: { bare: null, named: 0.6 },
	},
	{
		pattern:
			/(?<![\p{L}\p{N}-])[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}[ ]?\d?[D<]?(?![\p{L}\p{N}-])/gu,
		name: document,
		grade: (found) => {
			const number = found.replace(/[ D<]+$/, "").replace(" ", "");
			if (!/\d/.test(number)) return { bare: null, named: null };
			if (number.length < 10) return { bare: null, named: 0.85 };
			const holds =
				sevenThreeOne(number.slice(0, 9)) === Number(number.charAt(9));
			const isMixed = /\d[A-Z]/.test(number);
			return holds
				? { bare: isMixed ? 0.6 : null, named: 0.97 }
				: { bare: null, named: 0.6 };
		},
	},
	{
		pattern: /(?<![\p{L}\p{N}.,+/-])(?:[A-Z]{0,2}\d{6,9})(?![\p{L}\p{N}-])/gu,
		name: /passport (?:no|number|nr|#)|passport(?: (?:is|:))?|reisepass(?:nummer|nr)/iu,
		grade: () => ({ bare: null, named: 0.8 }),
	},
	{
		pattern: /(?<![\p{L}\p{N}-])[A-Z]\d{9}(?![\p{L}\p{N}-])/gu,
		name: /kranken|versicherten|\bkvnr|gesundheitskarte/iu,
		grade: (found) =>
			isHealthNumber(found)
				? { bare: 0.6, named: 0.97 }
				: { bare: null, named: 0.6 },
	},
	{
		pattern:
			/(?<![\p{L}\p{N}-])[A-Z0-9](?:-?[A-Z0-9]){4,16}(?![\p{L}\p{N}-])/giu,
		name: /driv(?:er|ing)[’']?s? licen[cs]e(?: (?:number|no\.?|nr|#))?(?:\s*(?:is|:))?\s*$|führerschein(?:nummer|nr\.?|-?nr\.?)?(?:\s*(?:ist|lautet|:))?\s*$|fahrerlaubnis\p{L}*:?\s*$/iu,
		grade: (found) => ({
			bare: null,
			named: /(?:\d.*){4}/.test(compact(found)) ? 0.9 : null,
		}),
	},
];

/**
 * Numbers of identity documents and insurances: US social security number, German pension number and health insurance number (check digits),
 * identity card and passport (ICAO check digit), driving licence where it is called one.
 *
 * Worked value: `detectIdNumber("SSN 078-05-1120")` → one ID_NUMBER, 4–15.
 */
export function detectIdNumber(text: string): PersonalDataCandidate[] {
	if (!/\d{2}/.test(text)) return [];
	const found: PersonalDataCandidate[] = [];
	for (const { pattern, name, grade } of kinds)
		for (const { 0: run, index } of text.matchAll(pattern)) {
			const { bare, named } = grade(run);
			if (bare === null && named === null) continue;
			const end = index + run.trimEnd().length;
			const isNamed = named !== null && hasContext(text, index, end, name);
			const confidence = isNamed ? named : bare;
			if (confidence !== null)
				found.push({ type: "ID_NUMBER", start: index, end, confidence });
		}
	return found;
}
