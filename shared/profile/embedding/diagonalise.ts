const mostSweeps = 60;
const smallest = 1e-14;

/**
 * Eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations: largest first, vectors of length one. Time size³ a sweep, some
 * eight sweeps.
 *
 * Source: Golub and Van Loan (2013), "Matrix Computations", 4th edition, section 8.5.
 *
 * @param matrix rows; changed by nobody
 * @returns `vectors[k]` belongs to `values[k]`
 * @example diagonalise([[2, 1], [1, 2]]).values // [3, 1]
 */
export function diagonalise(matrix: readonly (readonly number[])[]): {
	readonly values: readonly number[];
	readonly vectors: readonly (readonly number[])[];
} {
	const size = matrix.length;
	const a = Float64Array.from(matrix.flat());
	const v = new Float64Array(size * size);
	for (let i = 0; i < size; i++) v[i * size + i] = 1;
	const at = (m: Float64Array, i: number, j: number) => m[i * size + j] ?? 0;
	const scale = Math.max(1e-300, ...a.map(Math.abs));
	for (let sweep = 0; sweep < mostSweeps; sweep++) {
		let largest = 0;
		for (let p = 0; p < size; p++)
			for (let q = p + 1; q < size; q++) {
				const off = at(a, p, q);
				largest = Math.max(largest, Math.abs(off));
				if (Math.abs(off) <= smallest * scale) continue;
				const theta = (at(a, q, q) - at(a, p, p)) / (2 * off);
				const t =
					(theta < 0 ? -1 : 1) /
					(Math.abs(theta) + Math.sqrt(theta * theta + 1));
				const c = 1 / Math.sqrt(t * t + 1);
				rotate(a, p, q, c, t * c);
				rotateRows(a, p, q, c, t * c);
				rotate(v, p, q, c, t * c);
			}
		if (largest <= smallest * scale) break;
	}
	const order = Array.from({ length: size }, (_, i) => i).sort(
		(i, j) => at(a, j, j) - at(a, i, i) || i - j,
	);
	return {
		values: order.map((i) => at(a, i, i)),
		vectors: order.map((i) =>
			Array.from({ length: size }, (_, row) => at(v, row, i)),
		),
	};

	function rotate(m: Float64Array, p: number, q: number, c: number, s: number) {
		for (let i = 0; i < size; i++) {
			const [x, y] = [at(m, i, p), at(m, i, q)];
			m[i * size + p] = c * x - s * y;
			m[i * size + q] = s * x + c * y;
		}
	}

	function rotateRows(
		m: Float64Array,
		p: number,
		q: number,
		c: number,
		s: number,
	) {
		for (let i = 0; i < size; i++) {
			const [x, y] = [at(m, p, i), at(m, q, i)];
			m[p * size + i] = c * x - s * y;
			m[q * size + i] = s * x + c * y;
		}
	}
}
