import { portableLog } from "../../../statistics/portable-log.ts";
import { type Linearised, lineariseRates } from "./linearise-rates.ts";
import type { RateRow } from "./rate-row.ts";

/** The first point: each row's rate, pulled to its stratum's as if 20 impressions more had gone at that rate. */
export function startLinearised(
	rows: readonly RateRow[],
	strata: number,
): Linearised {
	const pseudo = 20;
	const shown = new Float64Array(strata);
	const clicked = new Float64Array(strata);
	for (const { stratum, impressions, clicks } of rows) {
		shown[stratum] = (shown[stratum] ?? 0) + impressions;
		clicked[stratum] = (clicked[stratum] ?? 0) + clicks;
	}
	const at = Float64Array.from(rows, ({ stratum, impressions, clicks }) => {
		const level = ((clicked[stratum] ?? 0) + 0.5) / ((shown[stratum] ?? 0) + 1);
		const rate = (clicks + pseudo * level) / (impressions + pseudo);
		return portableLog(rate / (1 - rate));
	});
	return lineariseRates(rows, at);
}
