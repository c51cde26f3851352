/**
 * Articles whose embeddings lie nearest to that of a new one nobody has bought yet, by cosine: what stands in for it. At most `most`, and none
 * below the likeness `least`; ties in the order given.
 *
 * @param vectors of known articles, each of the same length as `wanted`; they need not be of length one
 * @example findNear([1, 0], [["a", [1, 0]], ["b", [0, 1]]], 5) // [{ item: "a", likeness: 1 }]
 */
export function findNear(
	wanted: ArrayLike<number>,
	vectors: Iterable<readonly [item: string, vector: ArrayLike<number>]>,
	most: number,
	least = 0.3,
): { readonly item: string; readonly likeness: number }[] {
	const own = lengthOf(wanted);
	if (own === 0) return [];
	const found: { item: string; likeness: number }[] = [];
	for (const [item, vector] of vectors) {
		const other = lengthOf(vector);
		if (other === 0) continue;
		let product = 0;
		for (let i = 0; i < wanted.length; i++)
			product += (wanted[i] ?? 0) * (vector[i] ?? 0);
		const likeness = product / (own * other);
		if (likeness >= least) found.push({ item, likeness });
	}
	return found.sort((a, b) => b.likeness - a.likeness).slice(0, most);
}

function lengthOf(vector: ArrayLike<number>): number {
	let square = 0;
	for (let i = 0; i < vector.length; i++) square += (vector[i] ?? 0) ** 2;
	return Math.sqrt(square);
}
