import { cholesky } from "../cholesky.ts";
import type { Metric, MetricWindow } from "./metric.ts";

/** Points the starting scale of a coordinate counts as. */
const SCALE_WEIGHT = 10;

/**
 * A metric with what the points of a window say in place of what was learnt before.
 *
 * Variances of single z are known well after a few dozen points and drawn to 1 as if that had been seen in ten. Correlations are not:
 * those within the border are drawn to none as if that had been seen in as many points as the border has coordinates, plus five; those
 * between blocks, and of blocks with the border, stay as first guessed. Stan draws to a small multiple of the identity in the
 * coordinates themselves; a Laplace approximation knows more.
 */
export function learnMetric(metric: Metric, window: MetricWindow): Metric {
	const { count, squares, products } = window;
	const width = metric.border.length;
	const freedom = Math.max(1, count - 1);
	const share = count / (count + width + 5);
	const stretched = (sum: number) =>
		(count * (sum / freedom) + SCALE_WEIGHT) / (count + SCALE_WEIGHT);
	const covariance = new Float64Array(width * width);
	for (let i = 0; i < width; i++)
		for (let j = 0; j <= i; j++) {
			const sum = products[i * width + j] ?? 0;
			covariance[i * width + j] =
				(share * sum) / freedom + (i === j ? (1 - share) * stretched(sum) : 0);
		}
	const turn = cholesky(covariance, width);
	return {
		...metric,
		turn: turn.ok ? Array.from(turn.lower) : metric.turn,
		scale: metric.scale.map((_, i) => Math.sqrt(stretched(squares[i] ?? 0))),
	};
}
