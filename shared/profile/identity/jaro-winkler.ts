const longest = 64;
const takenA = new Uint8Array(longest);
const takenB = new Uint8Array(longest);

/**
 * Jaro–Winkler similarity of two words, 0 to 1: the share of characters both have near the same place, less half the transpositions,
 * raised by 0.1 for each of up to four equal characters at the start. Looks at the first 64 UTF-16 units. O(length × window).
 *
 * Source: Winkler (1990), "String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage".
 *
 * @example jaroWinkler("martha", "marhta") // 0.9611
 */
export function jaroWinkler(a: string, b: string): number {
	if (a === b) return 1;
	const m = Math.min(a.length, longest);
	const n = Math.min(b.length, longest);
	if (m === 0 || n === 0) return 0;
	const reach = Math.max(0, Math.floor(Math.max(m, n) / 2) - 1);
	takenA.fill(0, 0, m);
	takenB.fill(0, 0, n);
	let common = 0;
	for (let i = 0; i < m; i++) {
		const end = Math.min(n, i + reach + 1);
		for (let j = Math.max(0, i - reach); j < end; j++) {
			if (takenB[j] === 1 || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
			takenA[i] = 1;
			takenB[j] = 1;
			common += 1;
			break;
		}
	}
	if (common === 0) return 0;
	let outOfOrder = 0;
	let j = 0;
	for (let i = 0; i < m; i++) {
		if (takenA[i] === 0) continue;
		while (takenB[j] === 0) j += 1;
		if (a.charCodeAt(i) !== b.charCodeAt(j)) outOfOrder += 1;
		j += 1;
	}
	const jaro = (common / m + common / n + 1 - outOfOrder / 2 / common) / 3;
	let start = 0;
	const most = Math.min(4, m, n);
	while (start < most && a.charCodeAt(start) === b.charCodeAt(start))
		start += 1;
	return jaro + 0.1 * start * (1 - jaro);
}
