import type { BudgetPolicy } from "./budget-policy.ts";
import { minorUnitMicros } from "./minor-unit-micros.ts";
import { roundTowards } from "./round-towards.ts";

/**
 * What one change may make of a budget under the limits per change, rounded inwards to whole cents.
 *
 * @param fromMicros what the budget is now, a safe integer above 0
 * @returns smallest and largest amount in micros; both include today's
 * @example allowedRange(10_000_000, "EUR", defaultBudgetPolicy) // { minMicros: 8_000_000, maxMicros: 12_000_000 }
 */
export function allowedRange(
	fromMicros: number,
	currency: string,
	policy: BudgetPolicy,
): { minMicros: number; maxMicros: number } {
	const from = BigInt(fromMicros);
	const unit = minorUnitMicros(currency);
	const most = from + (from * BigInt(policy.maxIncreasePercent)) / 100n;
	const taken = (from * BigInt(policy.maxDecreasePercent)) / 100n;
	const least = from - taken;
	return {
		minMicros: Number(roundTowards(least, from, unit)),
		maxMicros: Number(roundTowards(most, from, unit)),
	};
}
