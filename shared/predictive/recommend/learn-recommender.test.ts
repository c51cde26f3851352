import { expect, it } from "vitest";
import type { RecommendMethod } from "./interaction.ts";
import { learnRecommender } from "./learn-recommender.ts";
import { recommendTo } from "./recommend-to.ts";

const log = [
	"1a",
	"1b",
	"2a",
	"2b",
	"3a",
	"3b",
	"3c",
	"4a",
	"5d",
	"5e",
	"6d",
].map(([user = "", item = ""]) => ({ user, item, weight: 1, day: null }));
const methods: RecommendMethod[] = [
	"item-item",
	"ease",
	"session",
	"popularity",
];

it("keeps only what its method needs", () => {
	for (const method of methods) {
		const { neighbours, ease, usersOf } = learnRecommender(log, method);
		expect([neighbours !== null, ease !== null, usersOf !== null]).toEqual([
			method === "item-item",
			method === "ease",
			method === "session",
		]);
	}
});

it("finds what goes together, whatever the method; popularity does not ask", () => {
	for (const method of methods.slice(0, 3)) {
		const learnt = learnRecommender(log, method, { lambda: 1 });
		expect(recommendTo(learnt, { user: "6" }, 1)[0]?.item).toBe("e");
		expect(recommendTo(learnt, { items: ["d"] }, 1)[0]).toMatchObject({
			item: "e",
			by: method,
		});
	}
	expect(
		recommendTo(learnRecommender(log, "popularity"), { user: "6" }, 1)[0]?.item,
	).toBe("a");
});
