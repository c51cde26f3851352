import { expect, it } from "vitest";
import { learnRecommender } from "./learn-recommender.ts";
import { recommendTo } from "./recommend-to.ts";

const log = ["1a", "1b", "2a", "2b", "3a", "3c", "4a", "5d"].map(
	([user = "", item = ""]) => ({ user, item, weight: 1, day: null }),
);
const learnt = learnRecommender(log, "item-item");

it("never shows what one has, and fills up with what is popular", () => {
	const told = recommendTo(learnt, { user: "4" }, 10);
	expect(told.map(({ item }) => item)).toEqual(["b", "c", "d"]);
	expect(told.map(({ by }) => by)).toEqual([
		"item-item",
		"item-item",
		"popularity",
	]);
});

it("greets strangers with the most popular, and unknown items as nothing known", () => {
	expect(
		recommendTo(learnt, { user: "nobody" }, 2).map(({ item, by }) => [
			item,
			by,
		]),
	).toEqual([
		["a", "popularity"],
		["b", "popularity"],
	]);
	expect(recommendTo(learnt, { items: ["new"] }, 1)[0]?.item).toBe("a");
	expect(
		recommendTo(learnRecommender([], "item-item"), { user: "x" }, 5),
	).toEqual([]);
});
