import type { Band } from "./churn-model.ts";

/**
 * Customers in bands of about equal size by predicted probability: at most 20, at least 30 customers each where there are so many.
 *
 * @example makeBands(Float64Array.of(0.1, 0.3), Float64Array.of(0, 1)) // [{ upTo: 1, predicted: 0.2, left: 1, rows: 2 }]
 */
export function makeBands(
	probabilities: Float64Array,
	labels: Float64Array,
): Band[] {
	const n = probabilities.length;
	const order = Array.from(probabilities.keys()).sort(
		(a, b) => (probabilities[a] ?? 0) - (probabilities[b] ?? 0) || a - b,
	);
	const count = Math.min(20, Math.max(1, Math.floor(n / 30)));
	return Array.from({ length: count }, (_, band) => {
		const end = Math.floor(((band + 1) * n) / count);
		const own = order.slice(Math.floor((band * n) / count), end);
		const sum = (of: Float64Array) =>
			own.reduce((total, row) => total + (of[row] ?? 0), 0);
		return {
			upTo: band === count - 1 ? 1 : (probabilities[order[end - 1] ?? 0] ?? 1),
			predicted: sum(probabilities) / own.length,
			left: sum(labels),
			rows: own.length,
		};
	});
}
