import { portableExp } from "../../statistics/portable-exp.ts";
import type { Interaction } from "./interaction.ts";

/** Who likes what, and how much; items and users by number. */
export type AffinityTable = {
	readonly items: readonly string[];
	readonly users: readonly string[];
	readonly itemAt: ReadonlyMap<string, number>;
	readonly userAt: ReadonlyMap<string, number>;
	/** Where user u's items begin in `liked` and `strength`; one more entry than users. */
	readonly from: Int32Array;
	readonly liked: Int32Array;
	readonly strength: Float64Array;
	/** Users an item has. */
	readonly popularity: Int32Array;
	/** Items by popularity, the most popular first. */
	readonly ranking: Int32Array;
};

/**
 * Sums interactions to one affinity for each user and item, older ones for less: weight · 2^(-age / halfLife), as Microsoft's SAR does.
 *
 * @param halfLifeDays 0 for no decay; interactions without a day do not decay
 */
export function buildAffinityTable(
	interactions: readonly Interaction[],
	halfLifeDays: number,
): AffinityTable {
	const itemAt = new Map<string, number>();
	const userAt = new Map<string, number>();
	const byUser: Map<number, number>[] = [];
	let last = Number.NEGATIVE_INFINITY;
	for (const { day } of interactions) last = Math.max(last, day ?? last);
	for (const { user, item, weight, day } of interactions) {
		const u = userAt.get(user) ?? userAt.size;
		userAt.set(user, u);
		const i = itemAt.get(item) ?? itemAt.size;
		itemAt.set(item, i);
		const age = day === null || halfLifeDays === 0 ? 0 : last - day;
		const worth =
			age === 0
				? weight
				: weight * portableExp((-Math.LN2 * age) / halfLifeDays);
		const theirs = byUser[u] ?? new Map<number, number>();
		byUser[u] = theirs;
		theirs.set(i, (theirs.get(i) ?? 0) + worth);
	}
	const size = byUser.reduce((sum, theirs) => sum + theirs.size, 0);
	const table = {
		items: [...itemAt.keys()],
		users: [...userAt.keys()],
		itemAt,
		userAt,
		from: new Int32Array(byUser.length + 1),
		liked: new Int32Array(size),
		strength: new Float64Array(size),
		popularity: new Int32Array(itemAt.size),
	};
	let at = 0;
	for (const [u, theirs] of byUser.entries()) {
		for (const [i, worth] of theirs) {
			table.liked[at] = i;
			table.strength[at] = worth;
			table.popularity[i] = (table.popularity[i] ?? 0) + 1;
			at += 1;
		}
		table.from[u + 1] = at;
	}
	const users = (item: number) => table.popularity[item] ?? 0;
	const ranking = Int32Array.from(table.items.keys()).sort(
		(a, b) => users(b) - users(a) || a - b,
	);
	return { ...table, ranking };
}
