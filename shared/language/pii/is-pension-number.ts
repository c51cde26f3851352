/**
 * Whether twelve characters are a German pension insurance number (Versicherungsnummer, § 147 SGB VI, VKVV § 2–4): area, date of birth (the day may
 * be raised for duplicates), initial, serial, check digit with weights 2 1 2 5 7 1 2 1 2 1 2 1 and cross sums, the letter as two digits.
 *
 * Worked values: "65170839J003" → true, "65170839J004" → false.
 */
export function isPensionNumber(text: string): boolean {
	const match = /^(\d{2})(\d{2})(\d{2})(\d{2})([A-Z])(\d{2})(\d)$/.exec(
		text.replace(/\s/g, "").toUpperCase(),
	);
	if (match === null) return false;
	const [
		,
		area = "",
		day = "",
		month = "",
		year = "",
		letter = "",
		serial = "",
		check,
	] = match;
	if (Number(month) > 12 || Number(area) < 2) return false;
	const place = String(letter.charCodeAt(0) - 64).padStart(2, "0");
	const digits = area + day + month + year + place + serial;
	const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
	const sum = weights.reduce((total, weight, index) => {
		const product = weight * Number(digits.charAt(index));
		return total + Math.floor(product / 10) + (product % 10);
	}, 0);
	return sum % 10 === Number(check);
}
