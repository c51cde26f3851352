import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { testRecommender } from "./test-recommender.ts";

it("finds that two tastes are told apart, which popularity cannot", () => {
	const random = createRandom(1);
	const log = Array.from({ length: 80 }, (_, u) =>
		Array.from({ length: 8 }, () => ({
			user: `u${u}`,
			item: `${u % 2 === 0 ? "red" : "blue"}${random.integer(14)}`,
			weight: 1,
			day: null,
		})),
	).flat();
	const plain = testRecommender(log, "popularity", 5, createRandom(2));
	for (const method of ["item-item", "ease", "session"] as const)
		expect(
			testRecommender(log, method, 5, createRandom(2)).ndcg,
		).toBeGreaterThan(plain.ndcg * 1.2);
	expect(testRecommender([], "ease", 5, createRandom(2)).users).toBe(0);
});
