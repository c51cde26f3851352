import { createRandom } from "../../statistics/create-random.ts";
import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";
import type { Order } from "./order.ts";

const channels = ["search", "newsletter", "social", "recommended"] as const;

/**
 * Orders of an invented shop whose rules are known: customers arrive evenly, buy at a rate of their own (Gamma with shape 1.2 and mean one in
 * 70 days) until they fall silent (after each purchase with 12 to 30 %, most among those who came through social), and give 8 % of purchases back.
 * Those who came recommended spend half as much again. One in four lives in Austria and is like all others.
 *
 * @param today last day, days since 1970-01-01
 * @returns earliest first; the same for the same seed
 */
export function simulateShop(
	seed: number,
	customers: number,
	today: number,
	spanDays = 730,
): Order[] {
	const random = createRandom(seed);
	const orders: Order[] = [];
	const exponential = () => -portableLog(random.uniform());
	for (let i = 0; i < customers; i++) {
		const channel = channels[random.integer(channels.length)] ?? "search";
		const leaves =
			channel === "social" ? 0.3 : channel === "newsletter" ? 0.12 : 0.2;
		const gap = 70 / (exponential() + 0.2);
		const spend =
			35 *
			portableExp(0.35 * random.normal()) *
			(channel === "recommended" ? 1.5 : 1);
		const mayContact = random.uniform() < 0.6;
		const usualHour = 8 + random.integer(13);
		let day = today - spanDays + random.integer(spanDays);
		for (let n = 0; day <= today && n < 200; n++) {
			const value =
				Math.round(100 * spend * portableExp(0.3 * random.normal())) * 10_000;
			const order = {
				id: `${1000 + i}-${n + 1}`,
				customer: `K-${1000 + i}`,
				day: Math.floor(day),
				hour: Math.min(23, Math.max(0, usualHour + random.integer(5) - 2)),
				currency: "EUR",
				channel,
				mayContact,
				coupon: null,
				isElsewhere: null,
				isFraud: null,
				segments: { country: i % 4 === 0 ? "AT" : "DE" },
			};
			orders.push({
				...order,
				amountMicros: value,
				costMicros: Math.round(value * (0.5 + 0.1 * random.uniform())),
			});
			if (random.uniform() < 0.08 && day + 7 <= today)
				orders.push({
					...order,
					id: `${order.id}-R`,
					day: order.day + 7,
					hour: null,
					amountMicros: -value,
					costMicros: null,
				});
			if (random.uniform() < leaves) break;
			day += Math.max(1, gap * exponential());
		}
	}
	return orders.sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
}
