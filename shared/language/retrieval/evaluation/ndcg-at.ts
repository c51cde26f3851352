/**
 * Normalised discounted cumulative gain of the first `k` found (Järvelin and Kekäläinen 2002, "Cumulated gain-based evaluation of IR techniques",
 * ACM TOIS 20; gain 2^grade − 1, discount log2 of the place + 1, as Burges et al. 2005): 1 when the best stand first, 0 when none of them is there. Null where
 * nothing is relevant.
 *
 * @param found ids, best first; an id that stands twice counts at its first place
 * @param grades how relevant each id is, above 0; others are not
 * @example ndcgAt(["x", "a"], new Map([["a", 1]]), 10) // 1 / log2(3) = 0.63093
 */
export function ndcgAt(
	found: readonly string[],
	grades: ReadonlyMap<string, number>,
	k: number,
): number | null {
	const gain = (grade: number, place: number) =>
		(2 ** grade - 1) / Math.log2(place + 2);
	const ideal = [...grades.values()]
		.sort((a, b) => b - a)
		.slice(0, k)
		.reduce((sum, grade, place) => sum + gain(grade, place), 0);
	if (!(ideal > 0)) return null;
	const seen = new Set<string>();
	let sum = 0;
	for (const [place, id] of found.slice(0, k).entries()) {
		if (!seen.has(id)) sum += gain(grades.get(id) ?? 0, place);
		seen.add(id);
	}
	return sum / ideal;
}
