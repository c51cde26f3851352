import { completeSpec } from "../mmm/complete-spec.ts";
import type { MmmSeries } from "../mmm/mmm-series.ts";
import type { MmmSpec } from "../mmm/mmm-spec.ts";
import { checkAmount } from "./check-amount.ts";
import { checkOutliers } from "./check-outliers.ts";
import { checkOverlap } from "./check-overlap.ts";
import { checkUnits } from "./check-units.ts";
import { checkVariation } from "./check-variation.ts";
import type { HealthCheck } from "./health-check.ts";

/**
 * Looks weeks over before anything is fitted: amount, odd weeks, slips of unit, media that move together or hardly at all. What stops a fit
 * (gaps, doubled weeks, channels that are always zero, far too few weeks) `readSeries` has refused before.
 */
export function checkData(series: MmmSeries, spec: MmmSpec): HealthCheck[] {
	return [
		checkAmount(series, completeSpec(spec)),
		checkOutliers(series),
		checkUnits(series, spec.target),
		checkOverlap(series),
		checkVariation(series),
	];
}
