/**
 * Whether a string of digits satisfies the Luhn check (ISO/IEC 7812-1, annex B). Anything but digits, and less than two of them, does not.
 *
 * Worked values: "4111111111111111" → true, "4111111111111112" → false.
 */
export function luhn(digits: string): boolean {
	if (!/^\d{2,}$/.test(digits)) return false;
	let sum = 0;
	for (let index = 0; index < digits.length; index += 1) {
		const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
		const doubled = index % 2 === 1 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}
