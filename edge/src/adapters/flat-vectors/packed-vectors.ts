import type { VectorMatch } from "../../ports.ts";

const largest = 32_767;

/**
 * Vectors of one collection in half of their size: each scaled so that its largest part is 32,767, parts rounded to whole numbers. Cosines are off by
 * less than 0.00005 for that.
 */
export class PackedVectors {
	readonly dimensions: number;
	readonly #ids: string[] = [];
	#parts: Int16Array;
	/** 1 over the length of each packed vector. */
	readonly #shares: number[] = [];

	constructor(dimensions: number, expected: number) {
		this.dimensions = dimensions;
		this.#parts = new Int16Array(dimensions * Math.max(1, expected));
	}

	get bytes(): number {
		return this.#parts.byteLength;
	}

	add(id: string, values: Float32Array): void {
		const from = this.#ids.length * this.dimensions;
		if (from + this.dimensions > this.#parts.length) {
			const larger = new Int16Array(this.#parts.length * 2);
			larger.set(this.#parts);
			this.#parts = larger;
		}
		const packed = pack(values);
		this.#parts.set(packed, from);
		this.#shares.push(1 / Math.hypot(...packed));
		this.#ids.push(id);
	}

	/** The `limit` that point most nearly where `values` does, best first; equally near ones in the order of their ids. */
	nearest(values: readonly number[], limit: number): VectorMatch[] {
		const length = Math.hypot(...values);
		const wanted = Float64Array.from(values, (value) => value / length);
		const scores = new Float64Array(this.#ids.length);
		let at = 0;
		for (let row = 0; row < scores.length; row++) {
			let product = 0;
			for (let part = 0; part < wanted.length; part++, at++)
				product += (wanted[part] ?? 0) * (this.#parts[at] ?? 0);
			scores[row] = product * (this.#shares[row] ?? 0);
		}
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
}

function pack(values: Float32Array): Int16Array {
	let most = 0;
	for (const value of values) most = Math.max(most, Math.abs(value));
	return Int16Array.from(values, (value) =>
		Math.round((value / most) * largest),
	);
}
