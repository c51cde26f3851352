/**
 * Check digit of a travel document number by weights 7, 3, 1 (ICAO Doc 9303 part 3, §4.9), letters as 10–35; null for other characters.
 *
 * Worked value: "T22000129" → 3 (the specimen of the German identity card).
 */
export function sevenThreeOne(number: string): number | null {
	if (!/^[A-Z0-9]+$/.test(number)) return null;
	const weights = [7, 3, 1];
	let sum = 0;
	for (let index = 0; index < number.length; index += 1)
		sum +=
			Number.parseInt(number.charAt(index), 36) * (weights[index % 3] ?? 1);
	return sum % 10;
}
