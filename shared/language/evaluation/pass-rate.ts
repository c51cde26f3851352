import { wilsonInterval } from "../../statistics/wilson-interval.ts";
import type { PassRate } from "./eval-report.ts";

/**
 * How many of some cases passed, with Wilson's score interval. No case at all: rate 0, interval 0 to 1.
 *
 * @param confidence two-sided, such as 0.95
 * @example passRate([true, true, true], 0.95).interval[0] // 0.438
 */
export function passRate(
	outcomes: readonly boolean[],
	confidence: number,
): PassRate {
	const passed = outcomes.filter((one) => one).length;
	const { share, low, high } = wilsonInterval(
		passed,
		outcomes.length,
		confidence,
	);
	return { passed, cases: outcomes.length, rate: share, interval: [low, high] };
}
