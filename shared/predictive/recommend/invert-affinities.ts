import type { AffinityTable } from "./build-affinity-table.ts";

export type UsersOfItems = {
	/** Where the users of item i begin; one more entry than items. */
	readonly from: Int32Array;
	readonly user: Int32Array;
};

/** The same table the other way round: the users of each item, looking at no more than `itemsPerUser` items of a user. */
export function invertAffinities(
	{ from, liked, items, users }: AffinityTable,
	itemsPerUser: number,
): UsersOfItems {
	const counts = new Int32Array(items.length + 1);
	const each = (visit: (item: number, user: number) => void) => {
		for (let u = 0; u < users.length; u++) {
			const start = from[u] ?? 0;
			const stop = Math.min(from[u + 1] ?? 0, start + itemsPerUser);
			for (let k = start; k < stop; k++) visit(liked[k] ?? 0, u);
		}
	};
	each((item) => {
		counts[item + 1] = (counts[item + 1] ?? 0) + 1;
	});
	for (let i = 0; i < items.length; i++)
		counts[i + 1] = (counts[i + 1] ?? 0) + (counts[i] ?? 0);
	const next = counts.slice();
	const user = new Int32Array(counts[items.length] ?? 0);
	each((item, u) => {
		const at = next[item] ?? 0;
		user[at] = u;
		next[item] = at + 1;
	});
	return { from: counts, user };
}
