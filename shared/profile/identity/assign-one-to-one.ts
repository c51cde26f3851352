import type { Candidates } from "./find-candidates.ts";

/**
 * Chooses pairs so that nobody is in two of them: the surest first, each pair whose people are both still free.
 * At least half the weight of the best assignment (Avis 1983, Networks 13); with odds that compete already, in practice the best.
 *
 * @returns places in `candidates`, in their order, of pairs with at least `threshold`
 */
export function assignOneToOne(
	{ left, right }: Candidates,
	probabilities: Float64Array,
	threshold: number,
): number[] {
	const order = [...probabilities.keys()]
		.filter((i) => (probabilities[i] ?? 0) >= threshold)
		.sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0) || a - b);
	const taken = new Set<number>();
	const chosen = order.filter((i) => {
		const [a, b] = [left[i] ?? 0, right[i] ?? 0];
		if (taken.has(a) || taken.has(b)) return false;
		taken.add(a);
		taken.add(b);
		return true;
	});
	return chosen.sort((a, b) => a - b);
}
