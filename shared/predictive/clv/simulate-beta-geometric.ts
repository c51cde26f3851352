import type { Random } from "../../statistics/create-random.ts";
import { drawGamma } from "../../statistics/draw-gamma.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import type { CustomerHistory } from "./purchase-histories.ts";

/**
 * Customers who buy and leave as BG/NBD says, watched for `age`, and how often each buys in the `ahead` after that: a shop whose truth is
 * known.
 */
export function simulateBetaGeometric(
	random: Random,
	customers: number,
	truth: { r: number; alpha: number; a: number; b: number },
	age: number,
	ahead: number,
): { history: CustomerHistory; later: number }[] {
	return Array.from({ length: customers }, (_, i) => {
		const lambda = drawGamma(random, truth.r) / truth.alpha;
		const leaving = drawGamma(random, truth.a);
		const p = leaving / (leaving + drawGamma(random, truth.b));
		let [now, frequency, recency, later] = [0, 0, 0, 0];
		for (;;) {
			now -= portableLog(random.uniform()) / lambda;
			if (!(now <= age + ahead)) break;
			if (now > age) later += 1;
			else {
				frequency += 1;
				recency = now;
			}
			if (random.uniform() < p) break;
		}
		const value = null;
		return {
			history: { id: `c${i}`, frequency, recency, age, value },
			later,
		};
	});
}
