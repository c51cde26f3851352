import type { AffinityTable } from "./build-affinity-table.ts";
import { invertAffinities } from "./invert-affinities.ts";

/** The most similar items of every item, strongest first. */
export type ItemNeighbours = {
	readonly from: Int32Array;
	readonly item: Int32Array;
	readonly similarity: Float32Array;
};

export type RelateOptions = {
	/** Neighbours kept an item, 8 bytes each; when left out 100, or as many as make ten million in all where items are few. */
	readonly neighbours?: number;
	/** Of a user with more items only these many are looked at, which bounds time to users × this²; 300 when left out. */
	readonly itemsPerUser?: number;
	/** Users that must share two items; 1 when left out. */
	readonly support?: number;
};

const mostKept = 10_000_000;

/**
 * Item-item similarity from who likes what: Jaccard, users of both over users of either, an item with itself 1 (Microsoft's SAR;
 * Sarwar et al. 2001). Sparse: only pairs that occur are ever touched, one item at a time.
 */
export function relateItems(
	table: AffinityTable,
	options: RelateOptions = {},
): ItemNeighbours {
	const items = table.items.length;
	const { itemsPerUser = 300, support = 1 } = options;
	const { neighbours = Math.max(100, Math.floor(mostKept / items)) } = options;
	const usersOf = invertAffinities(table, itemsPerUser);
	const together = new Int32Array(items);
	const touched = new Int32Array(items);
	const from = new Int32Array(items + 1);
	const item: number[] = [];
	const similarity: number[] = [];
	for (let i = 0; i < items; i++) {
		let count = 0;
		const end = usersOf.from[i + 1] ?? 0;
		for (let at = usersOf.from[i] ?? 0; at < end; at++) {
			const u = usersOf.user[at] ?? 0;
			const start = table.from[u] ?? 0;
			const stop = Math.min(table.from[u + 1] ?? 0, start + itemsPerUser);
			for (let k = start; k < stop; k++) {
				const other = table.liked[k] ?? 0;
				const seen = together[other] ?? 0;
				if (seen === 0) touched[count++] = other;
				together[other] = seen + 1;
			}
		}
		const found: [number, number][] = [];
		for (let k = 0; k < count; k++) {
			const other = touched[k] ?? 0;
			const both = together[other] ?? 0;
			together[other] = 0;
			if (both < support) continue;
			const either =
				(usersOf.from[i + 1] ?? 0) -
				(usersOf.from[i] ?? 0) +
				(usersOf.from[other + 1] ?? 0) -
				(usersOf.from[other] ?? 0) -
				both;
			found.push([other, both / either]);
		}
		found.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
		for (const [other, value] of found.slice(0, neighbours)) {
			item.push(other);
			similarity.push(value);
		}
		from[i + 1] = item.length;
	}
	return {
		from,
		item: Int32Array.from(item),
		similarity: Float32Array.from(similarity),
	};
}
