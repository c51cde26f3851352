import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { exploreList, type Outcome } from "./explore-list.ts";
import type { Scored } from "./interaction.ts";

const list = (n: number): Scored[] =>
	Array.from({ length: n }, (_, i) => ({
		item: `i${i}`,
		score: n - i,
		by: "ease",
	}));

it("keeps the first places, and fills the last ones from all others", () => {
	const { items, explored } = exploreList(
		list(9),
		new Map(),
		4,
		1,
		createRandom(1),
	);
	expect(items.slice(0, 3).map(({ item }) => item)).toEqual(["i0", "i1", "i2"]);
	expect(explored).toEqual([items[3]?.item]);
	expect(
		exploreList(list(2), new Map(), 4, 1, createRandom(1)).items.length,
	).toBe(2);
	expect(exploreList([], new Map(), 4, 1, createRandom(1)).items).toEqual([]);
	expect(
		exploreList(list(9), new Map(), 4, 0, createRandom(1)).explored,
	).toEqual([]);
});

it("finds the item people take that the list ranks last, at a regret far below that of showing at random", () => {
	const random = createRandom(2);
	const rates = [0.05, 0.04, 0.05, 0.06, 0.04, 0.12];
	const outcomes = new Map<string, Outcome>();
	const rounds = 4_000;
	let regret = 0;
	let late = 0;
	for (let round = 0; round < rounds; round++) {
		const [item = ""] = exploreList(list(6), outcomes, 1, 1, random).explored;
		const rate = rates[Number(item.slice(1))] ?? 0;
		regret += 0.12 - rate;
		if (round >= rounds - 1_000 && item === "i5") late += 1;
		const known = outcomes.get(item) ?? { shown: 0, taken: 0 };
		outcomes.set(item, {
			shown: known.shown + 1,
			taken: known.taken + (random.uniform() < rate ? 1 : 0),
		});
	}
	const atRandom =
		rounds * (0.12 - rates.reduce((sum, rate) => sum + rate, 0) / 6);
	expect(late / 1_000).toBeGreaterThan(0.9);
	expect(regret).toBeLessThan(atRandom / 3);
});
