import { portableLog } from "../../statistics/portable-log.ts";
import type { ForecastModel } from "./forecast-model.ts";
import { type Smoothing, smooth } from "./smooth.ts";

const alphas = [0.01, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 0.95];
const shares = [0, 0.05, 0.15, 0.4];
const dampings = [0.8, 0.9, 0.98];

/**
 * Fits one form of exponential smoothing by least squares, which under normal errors is maximum likelihood: a grid over the weights (no search that
 * may fail to converge), refined twice around its best point. It starts from the mean (and slope) of the first seasons.
 *
 * @param values at least two seasons, or four steps without seasons
 */
export function fitSmoothing(
	values: readonly number[],
	form: ForecastModel["form"],
	period: number,
): ForecastModel {
	const hasTrend = form.startsWith("trend");
	const m = form.endsWith("season") ? period : 1;
	const start = startOf(values, m, hasTrend);
	const run = (weights: Smoothing) => smooth(values, weights, start);
	let best: Smoothing = { alpha: 0.3, beta: 0, gamma: 0, damping: 1 };
	let least = Number.POSITIVE_INFINITY;
	const attempt = (weights: Smoothing) => {
		const { squares } = run(weights);
		if (squares < least) {
			least = squares;
			best = weights;
		}
	};
	for (const alpha of alphas)
		for (const b of hasTrend ? shares : [0])
			for (const g of m > 1 ? shares : [0])
				for (const damping of hasTrend ? dampings : [1])
					attempt({
						alpha,
						beta: alpha * b,
						gamma: (1 - alpha) * g,
						damping,
					});
	for (const reach of [0.5, 0.2]) {
		const { alpha, beta, gamma, damping } = best;
		for (const a of [-1, 0, 1])
			for (const b of hasTrend ? [-1, 0, 1] : [0])
				for (const g of m > 1 ? [-1, 0, 1] : [0]) {
					const tried = {
						alpha: Math.min(0.999, alpha * (1 + a * reach)),
						beta: beta * (1 + b * reach),
						gamma: gamma * (1 + g * reach),
						damping,
					};
					attempt({
						...tried,
						beta: Math.min(tried.alpha, tried.beta),
						gamma: Math.min(1 - tried.alpha, tried.gamma),
					});
				}
	}
	const n = values.length;
	const { level, trend, season, squares } = run(best);
	const free = 2 + (hasTrend ? 3 : 0) + (m > 1 ? m : 0);
	const variance = Math.max(squares / Math.max(1, n - free), 1e-300);
	const k = free + 1;
	return {
		form,
		period: m,
		...best,
		level,
		trend,
		season,
		sigma: Math.sqrt(variance),
		aicc:
			n * portableLog(Math.max(squares / n, 1e-300)) +
			2 * k +
			(n > k + 1 ? (2 * k * (k + 1)) / (n - k - 1) : Number.MAX_VALUE),
	};
}

function startOf(values: readonly number[], m: number, hasTrend: boolean) {
	const first = Math.min(values.length, m > 1 ? 2 * m : 4);
	const mean = (from: number, to: number) =>
		values.slice(from, to).reduce((sum, one) => sum + one, 0) /
		Math.max(1, to - from);
	const half = Math.floor(first / 2);
	const slope = hasTrend
		? (mean(half, first) - mean(0, half)) / Math.max(1, first - half)
		: 0;
	const middle = mean(0, first);
	const level = middle - (slope * (first + 1)) / 2;
	const season = Array.from({ length: m }, (_, i) => {
		if (m === 1) return 0;
		const gaps = [i, i + m]
			.filter((t) => t < first)
			.map((t) => (values[t] ?? 0) - (level + slope * (t + 1)));
		return gaps.reduce((sum, one) => sum + one, 0) / Math.max(1, gaps.length);
	});
	return { level, trend: slope, season };
}
