/**
 * Check digit of a string of digits by ISO 7064 MOD 11,10, as the German Steuer-ID and USt-IdNr. use it; null for anything but digits.
 *
 * Worked values: "8609574271" → 9 (the tax office's published example 86095742719), "13669597" → 6 (DE136695976).
 */
export function mod1110(digits: string): number | null {
	if (!/^\d+$/.test(digits)) return null;
	let product = 10;
	for (const character of digits) {
		const sum = (Number(character) + product) % 10;
		product = ((sum === 0 ? 10 : sum) * 2) % 11;
	}
	return (11 - product) % 10;
}
