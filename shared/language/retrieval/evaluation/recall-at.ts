/**
 * Which share of the relevant passages stands among the first `k` found: 0–1. Null where nothing is relevant, for then there is nothing to find.
 *
 * @param found ids, best first; an id that stands twice counts once
 * @example recallAt(["a", "x", "b"], new Set(["a", "b"]), 2) // 0.5
 */
export function recallAt(
	found: readonly string[],
	relevant: ReadonlySet<string>,
	k: number,
): number | null {
	if (relevant.size === 0) return null;
	const hits = new Set(found.slice(0, k).filter((id) => relevant.has(id)));
	return hits.size / relevant.size;
}
