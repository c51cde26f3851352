/** How little a place among the first matters more than the next; 60 as in the paper. */
const defaultK = 60;

export type Fused = {
	readonly id: string;
	/** Sum of 1 / (k + place) over the lists that have it. */
	readonly score: number;
	/** Its place in each list, from 1; null where a list does not have it. */
	readonly ranks: readonly (number | null)[];
};

/**
 * Joins ranked lists by reciprocal rank fusion (Cormack, Clarke and Büttcher 2009, "Reciprocal rank fusion outperforms Condorcet and individual
 * rank learning methods", SIGIR): places count, scores do not, so lists with different scales need no weighing. Best first; equal scores in the order of their
 * ids. An id that stands twice in a list counts once, at its better place. Linear but for the sort.
 *
 * @param lists ids, best first
 * @param k damping, above 0
 * @example fuseRanks([["a", "b"], ["b"]])[0] // { id: "b", score: 1/62 + 1/61, ranks: [2, 1] }
 */
export function fuseRanks(
	lists: readonly (readonly string[])[],
	k = defaultK,
): Fused[] {
	if (!(k > 0)) throw new RangeError("fuseRanks needs k above 0");
	const places = new Map<string, (number | null)[]>();
	for (const [list, ids] of lists.entries())
		for (const [at, id] of ids.entries()) {
			const ranks = places.get(id) ?? lists.map(() => null);
			ranks[list] ??= at + 1;
			places.set(id, ranks);
		}
	const fused = [...places].map(([id, ranks]) => ({
		id,
		ranks,
		score: ranks.reduce<number>(
			(sum, rank) => sum + (rank === null ? 0 : 1 / (k + rank)),
			0,
		),
	}));
	return fused.sort(
		(a, b) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
	);
}
