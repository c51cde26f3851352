import { createRandom } from "../../../statistics/create-random.ts";
import { portableExp } from "../../../statistics/portable-exp.ts";
import type { Order } from "../../orders/order.ts";
import { orderOf } from "../../orders/test/order-of.ts";

/**
 * Orders of which one in 25 is fraud: new customers, two in three sent elsewhere (of others one in ten), three times the usual value, often
 * several in a row. `isNoise`: which ones count as fraud has nothing to do with any of that.
 */
export function simulateFraud(
	seed: number,
	count: number,
	isNoise = false,
): Order[] {
	const random = createRandom(seed);
	return Array.from({ length: count }, (_, i) => {
		const isCase = random.uniform() < 0.04;
		const isRepeat = !isCase && random.uniform() < 0.5;
		const value = 50 * portableExp(0.5 * random.normal()) * (isCase ? 3 : 1);
		const isMarked = isNoise ? random.uniform() < 0.04 : isCase;
		return orderOf({
			id: `o${i}`,
			customer: isRepeat
				? `c${random.integer(200)}`
				: isCase
					? `x${Math.floor(i / 60)}`
					: `n${i}`,
			day: 20_000 + Math.floor(i / 20),
			amountMicros: Math.round(value * 100) * 10_000,
			isElsewhere: random.uniform() < (isCase ? 0.66 : 0.1),
			isFraud: isMarked,
		});
	});
}
