import { practiceChance } from "./practice-chance.ts";

/** Monday to Sunday, as shares of an average day. */
const ofWeek = [0.98, 0.94, 0.95, 0.99, 1.08, 1.1, 0.96];
const dayMs = 86_400_000;

/**
 * How an invented day differs from the average: the weekday, and chance that always falls the same way. `spend` is cost, `yield` is what
 * a unit of cost brings, each as a share of the average.
 *
 * @example practiceDay("20000000001", "2026-11-20") // the same two numbers every time
 */
export function practiceDay(
	campaignId: string,
	day: string,
): { spend: number; yield: number } {
	const count = Math.floor(Date.parse(day) / dayMs);
	// 1 January 1970 was a Thursday.
	const weekday = ofWeek[(count + 3) % 7] ?? 1;
	const [first, second] = [
		practiceChance(`${campaignId} ${count}`),
		practiceChance(`${count}`),
	];
	return {
		spend: weekday * (0.97 + 0.06 * first),
		yield:
			(0.85 + 0.3 * practiceChance(`${count} ${campaignId}`)) *
			(0.95 + 0.1 * second),
	};
}
