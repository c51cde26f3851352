import type { Metric } from "./metric.ts";

/** A metric at work; see `metric.ts` for its coordinates z. */
export type MetricMap = {
	/** Coordinates of a step z: writes into `out`. */
	spread(z: Float64Array, out: Float64Array): void;
	/** Slopes in z from slopes in the coordinates: the transpose of `spread`; writes into `out`. */
	pull(slopes: Float64Array, out: Float64Array): void;
	/** The z of a step in the first guess, before anything was learnt: writes into `out`. */
	whiten(step: Float64Array, out: Float64Array): void;
};

/** Work space and loops of a metric: not for use from two threads. O(size * (block + border)) a call. */
export function createMetric(metric: Metric): MetricMap {
	const width = metric.border.length;
	const border = Int32Array.from(metric.border);
	const first = Float64Array.from(metric.root);
	const root = multiply(first, Float64Array.from(metric.turn), width);
	const scale = Float64Array.from(metric.scale);
	const blocks = metric.blocks.map((block) => ({
		places: Int32Array.from(block.places),
		root: Float64Array.from(block.root),
		slopes: Float64Array.from(block.slopes),
	}));
	const edge = new Float64Array(width);
	const own = new Float64Array(
		Math.max(0, ...blocks.map(({ places }) => places.length)),
	);

	return {
		spread(z, out) {
			for (let i = 0; i < width; i++) {
				let sum = 0;
				for (let j = 0; j <= i; j++)
					sum += (root[i * width + j] ?? 0) * (z[border[j] ?? 0] ?? 0);
				edge[i] = sum;
				out[border[i] ?? 0] = sum;
			}
			for (const { places, root: lower, slopes } of blocks) {
				const k = places.length;
				for (let i = 0; i < k; i++) {
					const place = places[i] ?? 0;
					own[i] = (scale[place] ?? 1) * (z[place] ?? 0);
					let sum = 0;
					for (let j = 0; j <= i; j++)
						sum += (lower[i * k + j] ?? 0) * (own[j] ?? 0);
					const row = i * width;
					for (let j = 0; j < width; j++)
						sum += (slopes[row + j] ?? 0) * (edge[j] ?? 0);
					out[place] = sum;
				}
			}
		},
		pull(slopesOf, out) {
			for (let i = 0; i < width; i++) edge[i] = slopesOf[border[i] ?? 0] ?? 0;
			for (const { places, root: lower, slopes } of blocks) {
				const k = places.length;
				own.fill(0);
				for (let i = 0; i < k; i++) {
					const slope = slopesOf[places[i] ?? 0] ?? 0;
					for (let j = 0; j <= i; j++)
						own[j] = (own[j] ?? 0) + (lower[i * k + j] ?? 0) * slope;
					const row = i * width;
					for (let j = 0; j < width; j++)
						edge[j] = (edge[j] ?? 0) + (slopes[row + j] ?? 0) * slope;
				}
				for (let i = 0; i < k; i++) {
					const place = places[i] ?? 0;
					out[place] = (scale[place] ?? 1) * (own[i] ?? 0);
				}
			}
			for (let j = 0; j < width; j++) {
				let sum = 0;
				for (let i = j; i < width; i++)
					sum += (root[i * width + j] ?? 0) * (edge[i] ?? 0);
				out[border[j] ?? 0] = sum;
			}
		},
		whiten(step, out) {
			for (let i = 0; i < width; i++) {
				const at = border[i] ?? 0;
				let rest = step[at] ?? 0;
				for (let j = 0; j < i; j++)
					rest -= (first[i * width + j] ?? 0) * (out[border[j] ?? 0] ?? 0);
				out[at] = rest / (first[i * width + i] ?? 1);
			}
			for (const { places, root: lower, slopes } of blocks) {
				const k = places.length;
				for (let i = 0; i < k; i++) {
					let rest = step[places[i] ?? 0] ?? 0;
					for (let j = 0; j < width; j++)
						rest -= (slopes[i * width + j] ?? 0) * (step[border[j] ?? 0] ?? 0);
					for (let j = 0; j < i; j++)
						rest -= (lower[i * k + j] ?? 0) * (out[places[j] ?? 0] ?? 0);
					out[places[i] ?? 0] = rest / (lower[i * k + i] ?? 1);
				}
			}
		},
	};
}

/** Product of two lower triangles, row by row. */
function multiply(
	a: Float64Array,
	b: Float64Array,
	size: number,
): Float64Array {
	const product = new Float64Array(size * size);
	for (let i = 0; i < size; i++)
		for (let j = 0; j <= i; j++) {
			let sum = 0;
			for (let k = j; k <= i; k++)
				sum += (a[i * size + k] ?? 0) * (b[k * size + j] ?? 0);
			product[i * size + j] = sum;
		}
	return product;
}
