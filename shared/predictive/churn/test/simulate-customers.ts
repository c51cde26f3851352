import { createRandom } from "../../../statistics/create-random.ts";
import type { Sheet } from "../churn-model.ts";

/**
 * Customers whose leaving is known: short tenure and plan "month" raise it; with `twisted`, complaints matter only when tenure is short or
 * long, which a straight line cannot see. `mark` is the decimal mark of the file.
 */
export function simulateCustomers(
	count: number,
	seed: number,
	twisted = false,
	mark: "." | "," = ".",
): Sheet {
	const random = createRandom(seed);
	const rows = Array.from({ length: count }, (_, i) => {
		const tenure = Math.floor(random.uniform() * 72);
		const plan = random.uniform() < 0.5 ? "month" : "year";
		const spend = (20 + 60 * random.uniform()).toFixed(2).replace(".", mark);
		const side = (tenure < 18 || tenure >= 54) === (plan === "month");
		const odds = twisted
			? side
				? 1.5
				: -2.5
			: -1 - 0.05 * (tenure - 36) + (plan === "month" ? 1 : -1);
		const left = random.uniform() < 1 / (1 + Math.exp(-odds));
		return [
			`c${i}`,
			String(tenure),
			plan,
			spend,
			left ? "reason given" : "",
			left ? "yes" : "no",
		];
	});
	return {
		header: ["customer_id", "tenure", "plan", "spend", "why", "left"],
		rows,
	};
}
