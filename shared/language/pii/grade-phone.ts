import { callingCodes } from "./calling-codes.ts";

/** `international`: names its country. `national`: its grouping or area code is a phone number's. `weak`: only as long as one. */
export type PhoneGrade = "international" | "national" | "weak";

const dateLike =
	/^(?:\d{4}([-./])\d{1,2}\1\d{1,2}(?: \d{1,2})?|\d{1,2}([-./ ])\d{1,2}\2(?:19|20)\d\d(?: \d{1,2})?|(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d)$/;
/** "08.00-18.00" are hours, "01.05.-31.05.2024" is a span of days. */
const spanLike =
	/^\d{1,2}\.\d{2} ?[-–] ?\d{1,2}\.\d{2}$|^\d{1,2}\.\d{1,2}\.(?:\d{2,4})? ?[-–]/;
/** "1.299.000" and "12 000 000" are amounts. */
const amountLike = /^[1-9]\d{0,2}(?:[. ]\d{3}){2,}$/;
const northAmerican =
	/^(?:(?:001|1)[-. ])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}([-. ]))[2-9]\d{2}[-. ]\d{4}(?: ?(?:x|ext)\D{0,2}\d{1,6})?$/i;
/** Area code (with 0) and number divided by a sign, or a mobile number: 015…, 016…, 017…. */
const german =
	/^(?:\(?0(?!0)[1-9]\d{1,4}\)? ?[/\-– ] ?\d{2,9}(?:[ \-/]?\d{1,6}){0,4}|01[5-7]\d{8,9})$/;
const grouped = /^\(?0\d{1,5}\)?(?:[ .\-/]\d{2,8}){1,6}$/;

const digitsOf = (text: string): string => text.replace(/\D/g, "");

function isInternational(number: string): boolean {
	const dialled = /^(?:\+|00)/.exec(number.replace(/^\(/, ""));
	if (dialled === null) return false;
	const digits = digitsOf(
		number.replace(/(?:x|ext|durchwahl).*$/i, ""),
	).replace(/^00/, "");
	return (
		digits.length >= 8 &&
		digits.length <= 15 &&
		[1, 2, 3].some((length) => callingCodes.has(digits.slice(0, length)))
	);
}

/**
 * How much the shape of a run of digits speaks for a phone number; null when it cannot be one (a date, an amount, too short, too long).
 * After ITU-T E.164 (at most 15 digits, the list of calling codes), DIN 5008 and the North American numbering plan.
 *
 * Worked values: "+49 (0)30 901820" → "international", "030 901820" → "national", "699 956 915" → "weak", "2006-04-07" → null.
 */
export function gradePhone(number: string): PhoneGrade | null {
	if (isInternational(number)) return "international";
	if (number.startsWith("+") || dateLike.test(number)) return null;
	if (spanLike.test(number)) return null;
	if (northAmerican.test(number)) return "national";
	const digits = digitsOf(number.replace(/(?:x|ext|durchwahl).*$/i, ""));
	if (digits.length < 7 || digits.length > 14) return null;
	if (/^(\d)\1+$/.test(digits)) return null;
	if (number.split("(").length !== number.split(")").length) return null;
	const groups = number.split(/\D+/).filter((group) => group !== "");
	if (groups.filter((group) => group.length === 1).length > 1) return null;
	if (digits.length >= 9 && digits.length <= 13)
		if (german.test(number) || grouped.test(number)) return "national";
	if (amountLike.test(number) && number.includes(".")) return null;
	return "weak";
}
