import type { VectorMatch } from "../../ports.ts";

const largest = 32_767;
/** Rows of one block: memory grows block by block, so that nothing is ever copied whole. */
const rowsInBlock = 1_024;

type Block = {
	/** Dimension by dimension, of each its rows side by side: a query reads only the dimensions it has, each in one go. */
	readonly parts: Int16Array;
	/** 1 over the length of each packed vector. */
	readonly shares: Float64Array;
};

/**
 * Vectors of one collection in half of their size: each scaled so that its largest part is 32,767, parts rounded to whole numbers. Cosines are off by
 * less than 0.00005 for that. One vector can be put in, replaced or taken out without touching the others.
 */
export class PackedVectors {
	readonly dimensions: number;
	readonly #ids: string[] = [];
	readonly #rowOf = new Map<string, number>();
	readonly #blocks: Block[] = [];

	constructor(dimensions: number) {
		this.dimensions = dimensions;
	}

	get bytes(): number {
		return (
			this.#blocks.length * rowsInBlock * (this.dimensions * 2 + 8) +
			this.#ids.length * 120
		);
	}

	get size(): number {
		return this.#ids.length;
	}

	/** Puts a vector in the place of the one with its id, or behind all others. */
	set(id: string, values: Float32Array): void {
		const known = this.#rowOf.get(id);
		const row = known ?? this.#ids.length;
		if (known === undefined) {
			this.#ids.push(id);
			this.#rowOf.set(id, row);
		}
		const { parts, share } = pack(values);
		this.#write(row, parts, share);
	}

	/** Takes a vector out; the last one moves into its place. */
	remove(id: string): void {
		const row = this.#rowOf.get(id);
		if (row === undefined) return;
		const last = this.#ids.length - 1;
		const lastId = this.#ids[last];
		if (lastId !== undefined && last !== row) {
			const { shares } = this.#blockOf(last);
			this.#write(row, this.#read(last), shares[last % rowsInBlock] ?? 0);
			this.#ids[row] = lastId;
			this.#rowOf.set(lastId, row);
		}
		this.#ids.pop();
		this.#rowOf.delete(id);
	}

	/** The `limit` that point most nearly where `values` does, best first; equally near ones in the order of their ids. */
	nearest(values: readonly number[], limit: number): VectorMatch[] {
		const scores = this.#scores(values);
		const least = leastOfBest(scores, limit);
		const found: VectorMatch[] = [];
		for (const [row, score] of scores.entries())
			if (score >= least)
				found.push({
					id: this.#ids[row] ?? "",
					// Held within -1 to 1 against rounding.
					similarity: Math.min(1, Math.max(-1, score)),
				});
		return found
			.sort(
				(a, b) =>
					b.similarity - a.similarity ||
					(a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
			)
			.slice(0, limit);
	}

	/** Cosines in the order of the rows. A short text has few parts that are not nothing: only those are looked at. */
	#scores(values: readonly number[]): Float64Array {
		const length = Math.hypot(...values);
		const scores = new Float64Array(this.#ids.length);
		for (const [index, { parts, shares }] of this.#blocks.entries()) {
			const first = index * rowsInBlock;
			const sums = scores.subarray(first, first + rowsInBlock);
			for (const [part, value] of values.entries()) {
				if (value === 0) continue;
				const weight = value / length;
				const from = part * rowsInBlock;
				for (let row = 0; row < sums.length; row++)
					sums[row] = (sums[row] ?? 0) + weight * (parts[from + row] ?? 0);
			}
			for (let row = 0; row < sums.length; row++)
				sums[row] = (sums[row] ?? 0) * (shares[row] ?? 0);
		}
		return scores;
	}

	#read(row: number): Int16Array {
		const { parts } = this.#blockOf(row);
		const place = row % rowsInBlock;
		return Int16Array.from(
			{ length: this.dimensions },
			(_, part) => parts[part * rowsInBlock + place] ?? 0,
		);
	}

	#write(row: number, packed: Int16Array, share: number): void {
		const { parts, shares } = this.#blockOf(row);
		const place = row % rowsInBlock;
		for (let part = 0; part < packed.length; part++)
			parts[part * rowsInBlock + place] = packed[part] ?? 0;
		shares[place] = share;
	}

	#blockOf(row: number): Block {
		const index = Math.floor(row / rowsInBlock);
		const known = this.#blocks[index];
		if (known !== undefined) return known;
		const block = {
			parts: new Int16Array(this.dimensions * rowsInBlock),
			shares: new Float64Array(rowsInBlock),
		};
		this.#blocks[index] = block;
		return block;
	}
}

/** Plain loops: an isolate packs a whole collection before it answers for the first time. */
function pack(values: Float32Array): {
	readonly parts: Int16Array;
	readonly share: number;
} {
	let most = 0;
	for (let part = 0; part < values.length; part++)
		most = Math.max(most, Math.abs(values[part] ?? 0));
	const parts = new Int16Array(values.length);
	let square = 0;
	for (let part = 0; part < values.length; part++) {
		const value = Math.round(((values[part] ?? 0) / most) * largest);
		parts[part] = value;
		square += value * value;
	}
	return { parts, share: 1 / Math.sqrt(square) };
}

/** The score of the last of the best `limit`: the least of a heap that holds as many; all where there are no more. */
function leastOfBest(scores: Float64Array, limit: number): number {
	if (scores.length <= limit) return Number.NEGATIVE_INFINITY;
	const heap = scores.slice(0, limit).sort();
	for (let at = limit; at < scores.length; at++) {
		const score = scores[at] ?? 0;
		if (score <= (heap[0] ?? 0)) continue;
		let place = 0;
		for (;;) {
			const left = 2 * place + 1;
			if (left >= limit) break;
			const right = left + 1;
			const child =
				right < limit && (heap[right] ?? 0) < (heap[left] ?? 0) ? right : left;
			const least = heap[child] ?? 0;
			if (least >= score) break;
			heap[place] = least;
			place = child;
		}
		heap[place] = score;
	}
	return heap[0] ?? Number.NEGATIVE_INFINITY;
}
