import type { Candidates } from "./find-candidates.ts";

/**
 * Joins people into groups, the surest pair first, and only as long as the groups agree as wholes: two groups are joined when the mean
 * chance over all pairs between them is at least `threshold`. So one doubtful bridge does not chain two households together (single linkage
 * would), and a damaged record still joins the many that vouch for it (complete linkage would not).
 * No group grows beyond `mostMembers`; how often that stopped a join is told.
 *
 * Source: average linkage, Sokal and Michener (1958); greedy in the order of the pairs.
 *
 * @param chanceOf of any pair, also of those that are no candidates
 * @returns groups of two and more, members in order
 */
export function clusterPeople(
	{ left, right }: Candidates,
	probabilities: Float64Array,
	{ threshold, mostMembers }: { threshold: number; mostMembers: number },
	chanceOf: (a: number, b: number) => number,
): { groups: number[][]; refused: number } {
	const groupOf = new Map<number, number[]>();
	let refused = 0;
	const order = [...probabilities.keys()]
		.filter((i) => (probabilities[i] ?? 0) >= threshold)
		.sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0) || a - b);
	for (const i of order) {
		const [a, b] = [left[i] ?? 0, right[i] ?? 0];
		const ofA = groupOf.get(a) ?? [a];
		const ofB = groupOf.get(b) ?? [b];
		if (ofA === ofB) continue;
		if (ofA.length + ofB.length > mostMembers) {
			refused += 1;
			continue;
		}
		let sum = 0;
		for (const one of ofA) for (const other of ofB) sum += chanceOf(one, other);
		if (sum < threshold * ofA.length * ofB.length) continue;
		const joined = [...ofA, ...ofB];
		for (const member of joined) groupOf.set(member, joined);
	}
	const groups = [...new Set(groupOf.values())].map((group) =>
		group.sort((a, b) => a - b),
	);
	return {
		groups: groups.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
		refused,
	};
}
