import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { expectWhileAlive } from "./expect-while-alive.ts";
import { simulateBetaGeometric } from "./simulate-beta-geometric.ts";

it("buys as often as the model expects", () => {
	const truth = { r: 0.6, alpha: 5, a: 0.8, b: 2.5 };
	const shop = simulateBetaGeometric(createRandom(1), 20_000, truth, 30, 20);
	const mean =
		shop.reduce((sum, one) => sum + one.history.frequency, 0) / 20_000;
	const both = shop.reduce(
		(sum, { history, later }) => sum + history.frequency + later,
		0,
	);
	expect(mean / expectWhileAlive(0.6, 5, 0.8, 2.5, 30)).toBeCloseTo(1, 1);
	expect(both / 20_000 / expectWhileAlive(0.6, 5, 0.8, 2.5, 50)).toBeCloseTo(
		1,
		1,
	);
	for (const { history } of shop.slice(0, 500)) {
		expect(history.recency > 0).toBe(history.frequency > 0);
		expect(history.recency).toBeLessThanOrEqual(history.age);
	}
});
