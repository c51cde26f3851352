import { portableLog } from "../../statistics/portable-log.ts";

export type RankingQuality = {
	/** Users with something to find. */
	readonly users: number;
	readonly ndcg: number;
	readonly map: number;
	readonly precision: number;
	readonly recall: number;
};

/**
 * How well lists of k items hit what users then did, each user counting once: precision = hits / k, recall = hits / relevant, average
 * precision = Σ precision at each hit / relevant, nDCG with gain 1 a hit over the best list there could be. As Microsoft's `recommenders`
 * (`ndcg_at_k`, `map_at_k`, …).
 *
 * @param lists for each user the ranking and the items that count
 */
export function evaluateRanking(
	lists: Iterable<{
		readonly ranked: readonly string[];
		readonly relevant: ReadonlySet<string>;
	}>,
	k: number,
): RankingQuality {
	let [users, ndcg, map, precision, recall] = [0, 0, 0, 0, 0];
	for (const { ranked, relevant } of lists) {
		if (relevant.size === 0) continue;
		users += 1;
		let [hits, gain, ideal, average] = [0, 0, 0, 0];
		for (let i = 0; i < k; i++) {
			const worth = 1 / portableLog(i + 2);
			if (i < relevant.size) ideal += worth;
			if (!relevant.has(ranked[i] ?? "")) continue;
			hits += 1;
			gain += worth;
			average += hits / (i + 1);
		}
		ndcg += gain / ideal;
		map += average / relevant.size;
		precision += hits / k;
		recall += hits / relevant.size;
	}
	const n = Math.max(1, users);
	return {
		users,
		ndcg: ndcg / n,
		map: map / n,
		precision: precision / n,
		recall: recall / n,
	};
}
