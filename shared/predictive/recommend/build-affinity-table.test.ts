import { expect, it } from "vitest";
import { buildAffinityTable } from "./build-affinity-table.ts";

const met = (
	user: string,
	item: string,
	weight = 1,
	day: number | null = null,
) => ({ user, item, weight, day });

it("sums what a user did with an item, and halves it every half-life", () => {
	const table = buildAffinityTable(
		[
			met("u", "a", 2, 70),
			met("u", "a", 1, 100),
			met("u", "b", 1, 40),
			met("v", "a"),
		],
		30,
	);
	expect(table.items).toEqual(["a", "b"]);
	expect([...table.from]).toEqual([0, 2, 3]);
	expect([...table.liked]).toEqual([0, 1, 0]);
	expect(table.strength[0]).toBeCloseTo(2, 12);
	expect(table.strength[1]).toBeCloseTo(0.25, 12);
	expect(table.strength[2]).toBe(1);
	expect([...table.popularity]).toEqual([2, 1]);
	expect([...table.ranking]).toEqual([0, 1]);
});

it("knows no users and no decay", () => {
	expect([...buildAffinityTable([], 30).from]).toEqual([0]);
	expect([
		...buildAffinityTable([met("u", "a", 3, 1), met("u", "b", 1, 900)], 0)
			.strength,
	]).toEqual([3, 1]);
});
