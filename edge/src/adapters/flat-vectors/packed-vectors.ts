import type { VectorMatch } from "../../ports.ts";

const largest = 32_767;
/** Rows of one block: memory grows block by block, so that nothing is ever copied whole. */
const rowsInBlock = 1_024;

type Block = {
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
		const packed = pack(values);
		this.#write(row, packed, 1 / Math.hypot(...packed));
	}

	/** Takes a vector out; the last one moves into its place. */
	remove(id: string): void {
		const row = this.#rowOf.get(id);
		if (row === undefined) return;
		const last = this.#ids.length - 1;
		const lastId = this.#ids[last];
		if (lastId !== undefined && last !== row) {
			const { parts, shares } = this.#blockOf(last);
			const place = last % rowsInBlock;
			const from = place * this.dimensions;
			this.#write(
				row,
				parts.subarray(from, from + this.dimensions),
				shares[place] ?? 0,
			);
			this.#ids[row] = lastId;
			this.#rowOf.set(lastId, row);
		}
		this.#ids.pop();
		this.#rowOf.delete(id);
	}

	/** The `limit` that point most nearly where `values` does, best first; equally near ones in the order of their ids. */
	nearest(values: readonly number[], limit: number): VectorMatch[] {
		const scores = this.#scores(values);
		const least = scores.toSorted().at(-limit) ?? Number.NEGATIVE_INFINITY;
		return this.#ids
			.flatMap((id, row) => {
				const score = scores[row] ?? 0;
				// Held within -1 to 1 against rounding.
				return score >= least
					? [{ id, similarity: Math.min(1, Math.max(-1, score)) }]
					: [];
			})
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
		const said = values.flatMap((value, part) => (value === 0 ? [] : [part]));
		const places = Int32Array.from(said);
		const weights = Float64Array.from(
			said,
			(part) => (values[part] ?? 0) / length,
		);
		const scores = new Float64Array(this.#ids.length);
		for (const [index, { parts, shares }] of this.#blocks.entries()) {
			const first = index * rowsInBlock;
			const rows = Math.min(rowsInBlock, scores.length - first);
			for (let row = 0; row < rows; row++) {
				const from = row * this.dimensions;
				let product = 0;
				for (let at = 0; at < places.length; at++)
					product +=
						(weights[at] ?? 0) * (parts[from + (places[at] ?? 0)] ?? 0);
				scores[first + row] = product * (shares[row] ?? 0);
			}
		}
		return scores;
	}

	#write(row: number, packed: Int16Array, share: number): void {
		const { parts, shares } = this.#blockOf(row);
		const place = row % rowsInBlock;
		parts.set(packed, place * this.dimensions);
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

function pack(values: Float32Array): Int16Array {
	let most = 0;
	for (const value of values) most = Math.max(most, Math.abs(value));
	return Int16Array.from(values, (value) =>
		Math.round((value / most) * largest),
	);
}
