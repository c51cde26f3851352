import type { Prior } from "./prior.ts";

/**
 * Below and above what a prior gives no probability; infinite where it has no edge.
 *
 * @example priorEdges({ dist: "HalfNormal", sigma: 1 }) // { low: 0, high: Infinity }
 */
export function priorEdges(prior: Prior): { low: number; high: number } {
	const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
	switch (prior.dist) {
		case "Normal":
		case "Laplace":
		case "StudentT":
			return { low, high };
		case "TruncatedNormal":
			return { low: prior.lower ?? low, high: prior.upper ?? high };
		case "Uniform":
			return { low: prior.lower, high: prior.upper };
		case "Beta":
			return { low: 0, high: 1 };
		default:
			return { low: 0, high };
	}
}
