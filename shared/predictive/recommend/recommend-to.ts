import type { Scored } from "./interaction.ts";
import type { Recommender } from "./learn-recommender.ts";
import { scoreSession } from "./score-session.ts";
import { takeBest } from "./take-best.ts";

export type Asker =
	| { readonly user: string }
	/** Items of a basket or visit, earliest first. */
	| { readonly items: readonly string[] };

/**
 * The k items to show: by the method learnt, without what the asker has already; what is then missing is filled up by popularity, so that
 * a stranger gets the most popular items. Users and items nobody knows count as nothing known.
 */
export function recommendTo(
	recommender: Recommender,
	asker: Asker,
	k: number,
): Scored[] {
	const { table, method } = recommender;
	const taste = tasteOf(recommender, asker);
	const scores = scoreItems(recommender, taste);
	const best = takeBest(scores, k, taste);
	const found = best.map(
		(at): Scored => ({
			item: table.items[at] ?? "",
			score: scores.get(at) ?? 0,
			by: method,
		}),
	);
	const shown = new Set(best);
	for (const at of table.ranking) {
		if (found.length >= k) break;
		if (taste.has(at) || shown.has(at)) continue;
		const score = table.popularity[at] ?? 0;
		found.push({ item: table.items[at] ?? "", score, by: "popularity" });
	}
	return found;
}

/** Items by number with how much they are liked, in the order they came. */
function tasteOf({ table }: Recommender, asker: Asker): Map<number, number> {
	const taste = new Map<number, number>();
	if ("items" in asker) {
		for (const item of asker.items) {
			const at = table.itemAt.get(item);
			if (at !== undefined) taste.set(at, 1);
		}
		return taste;
	}
	const u = table.userAt.get(asker.user);
	if (u === undefined) return taste;
	for (let k = table.from[u] ?? 0; k < (table.from[u + 1] ?? 0); k++)
		taste.set(table.liked[k] ?? 0, table.strength[k] ?? 0);
	return taste;
}

function scoreItems(
	{ table, neighbours, ease, usersOf }: Recommender,
	taste: ReadonlyMap<number, number>,
): Map<number, number> {
	if (usersOf !== null) return scoreSession(table, usersOf, [...taste.keys()]);
	const scores = new Map<number, number>();
	const add = (item: number, score: number) =>
		scores.set(item, (scores.get(item) ?? 0) + score);
	const n = ease?.items.length ?? 0;
	const sums = new Float64Array(n);
	for (const [item, strength] of taste) {
		const end = neighbours?.from[item + 1] ?? 0;
		for (let at = neighbours?.from[item] ?? 0; at < end; at++)
			add(
				neighbours?.item[at] ?? 0,
				strength * (neighbours?.similarity[at] ?? 0),
			);
		const place = ease?.place[item] ?? -1;
		for (let j = 0; place >= 0 && j < n; j++)
			sums[j] = (sums[j] ?? 0) + (ease?.weights[place * n + j] ?? 0);
	}
	for (const [j, sum] of sums.entries()) add(ease?.items[j] ?? 0, sum);
	return scores;
}
