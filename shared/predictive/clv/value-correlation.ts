import type { CustomerHistory } from "./purchase-histories.ts";

/**
 * Pearson correlation of frequency and worth of a purchase across repeat buyers; Gamma-Gamma takes it to be 0. Null below 30 of them, or where one of both does not vary.
 *
 * CDNOW: 0.113884.
 */
export function valueCorrelation(
	customers: readonly CustomerHistory[],
): number | null {
	let [n, sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0, 0];
	for (const { frequency: x, value: y, weight = 1 } of customers) {
		if (x === 0 || y === null || y <= 0) continue;
		n += weight;
		sx += weight * x;
		sy += weight * y;
		sxx += weight * x * x;
		syy += weight * y * y;
		sxy += weight * x * y;
	}
	const vx = n * sxx - sx * sx;
	const vy = n * syy - sy * sy;
	if (n < 30 || vx <= 1e-12 * n * sxx || vy <= 1e-12 * n * syy) return null;
	return (n * sxy - sx * sy) / Math.sqrt(vx * vy);
}
