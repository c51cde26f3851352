import { createRandom } from "../../statistics/create-random.ts";
import { diagonalise } from "./diagonalise.ts";
import type { SparseRows } from "./weigh-together.ts";

const rounds = 12;
/** More directions than asked for are followed, so that those asked for are found early, and negative ones do not take their place. */
const extra = 8;

/**
 * The leading positive eigenvalues of a symmetric sparse matrix, each row of their eigenvectors scaled by the root of the eigenvalue: what stands
 * for an item in `dimensions` measures. Orthogonal iteration from a seeded start, then an exact answer within the directions found. The same bits
 * on every machine.
 *
 * Source: Halko, Martinsson and Tropp (2011), "Finding structure with randomness", algorithm 4.4; root of the eigenvalue: Levy, Goldberg and
 * Dagan (2015), "Improving distributional similarity", section 3.3.
 *
 * @returns one row an item; dimensions beyond the positive eigenvalues are 0
 */
export function leadingFactors(
	rows: SparseRows,
	dimensions: number,
	seed: number,
): Float64Array[] {
	const size = rows.length;
	const multiply = packed(rows);
	const width = Math.min(size, 2 * dimensions + extra);
	const random = createRandom(seed);
	let basis: Float64Array[] = Array.from({ length: width }, () =>
		Float64Array.from({ length: size }, () => random.normal()),
	);
	for (let round = 0; round < rounds; round++)
		basis = orthonormal(basis).map(multiply);
	basis = orthonormal(basis);
	const images = basis.map(multiply);
	const small = basis.map((one) => images.map((image) => dot(one, image)));
	const { values, vectors } = diagonalise(small);
	const factors = Array.from(
		{ length: size },
		() => new Float64Array(dimensions),
	);
	for (let k = 0; k < Math.min(dimensions, values.length); k++) {
		const value = values[k] ?? 0;
		if (value <= 1e-9) break;
		const weights = vectors[k] ?? [];
		const direction = new Float64Array(size);
		for (const [place, vector] of basis.entries())
			addTimes(direction, vector, weights[place] ?? 0);
		// An eigenvector and its opposite are the same: the largest part decides which.
		const peak = direction.reduce((a, b) =>
			Math.abs(b) > Math.abs(a) ? b : a,
		);
		const scale = Math.sqrt(value) * (peak < 0 ? -1 : 1);
		for (const [item, row] of factors.entries())
			row[k] = scale * (direction[item] ?? 0);
	}
	return factors;
}

/** The rows as three flat lists, over which a product runs several times faster: where each row begins, places, weights. */
function packed(rows: SparseRows) {
	const places = Uint32Array.from(rows.flatMap((row) => row.map(([at]) => at)));
	const weights = Float64Array.from(
		rows.flatMap((row) => row.map(([, weight]) => weight)),
	);
	const starts = new Uint32Array(rows.length + 1);
	for (const [i, row] of rows.entries())
		starts[i + 1] = (starts[i] ?? 0) + row.length;
	return (vector: Float64Array): Float64Array => {
		const product = new Float64Array(rows.length);
		for (let i = 0; i < product.length; i++) {
			let sum = 0;
			const end = starts[i + 1] ?? 0;
			for (let k = starts[i] ?? 0; k < end; k++)
				sum += (weights[k] ?? 0) * (vector[places[k] ?? 0] ?? 0);
			product[i] = sum;
		}
		return product;
	};
}

/** Gram–Schmidt, twice for accuracy; directions that vanish stay 0. */
function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
	const made: Float64Array[] = [];
	for (const vector of vectors) {
		const own = vector.slice();
		const before = Math.sqrt(dot(own, own));
		for (let pass = 0; pass < 2; pass++)
			for (const other of made) addTimes(own, other, -dot(own, other));
		const length = Math.sqrt(dot(own, own));
		const isLost = length <= 1e-12 * before || length === 0;
		made.push(own.map((value) => (isLost ? 0 : value / length)));
	}
	return made;
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
	return sum;
}

function addTimes(to: Float64Array, from: Float64Array, times: number): void {
	for (let i = 0; i < to.length; i++)
		to[i] = (to[i] ?? 0) + times * (from[i] ?? 0);
}
