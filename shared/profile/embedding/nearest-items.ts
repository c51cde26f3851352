import type { ItemVectors } from "./item-vectors.ts";

/**
 * For the first few items those whose learnt direction is nearest, by cosine, nearest first; to look whether what was learnt makes sense. Time
 * items × `shown`.
 *
 * @param shown items looked at, in the order of the vectors: the most met first
 * @param most neighbours of each
 */
export function nearestItems(
	{ vectors }: Pick<ItemVectors, "vectors">,
	shown: number,
	most: number,
): { readonly item: string; readonly nearest: readonly string[] }[] {
	const items = Object.entries(vectors).map(([item, vector]) => {
		const length = Math.hypot(...vector) || 1;
		return { item, vector: vector.map((one) => one / length) };
	});
	return items.slice(0, shown).map(({ item, vector }) => ({
		item,
		nearest: items
			.filter((other) => other.item !== item)
			.map((other) => ({
				item: other.item,
				likeness: other.vector.reduce(
					(sum, one, i) => sum + one * (vector[i] ?? 0),
					0,
				),
			}))
			.filter(({ likeness }) => likeness > 0)
			.sort((a, b) => b.likeness - a.likeness || (a.item < b.item ? -1 : 1))
			.slice(0, most)
			.map((other) => other.item),
	}));
}
