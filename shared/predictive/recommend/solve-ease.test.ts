import { expect, it } from "vitest";
import { buildAffinityTable } from "./build-affinity-table.ts";
import { solveEase } from "./solve-ease.ts";

const table = buildAffinityTable(
	["1a", "1b", "2a", "2b", "3a", "3c", "4c", "4a"].map(
		([user = "", item = ""]) => ({ user, item, weight: 1, day: null }),
	),
	0,
);

it("is each item's ridge regression on the others", () => {
	const { items, weights } = solveEase(table, 2);
	const n = items.length;
	// Column j: (G_others + 2 I) w = G_j, with G counting users of both.
	const users = [
		["a", "b"],
		["a", "b"],
		["a", "c"],
		["c", "a"],
	];
	const g = (i: number, j: number) =>
		users.filter((bought) =>
			[i, j].every((at) => bought.includes(table.items[items[at] ?? 0] ?? "")),
		).length;
	for (let j = 0; j < n; j++)
		for (let i = 0; i < n; i++) {
			if (i === j) {
				expect(weights[i * n + j]).toBe(0);
				continue;
			}
			let left = 2 * (weights[i * n + j] ?? 0);
			for (let k = 0; k < n; k++)
				if (k !== j) left += g(i, k) * (weights[k * n + j] ?? 0);
			expect(left).toBeCloseTo(g(i, j), 5);
		}
});

it("leaves out the rarest beyond its bound", () => {
	const { items, place } = solveEase(table, 2, 2);
	expect([...items].map((item) => table.items[item])).toEqual(["a", "b"]);
	expect(place[table.itemAt.get("c") ?? 0]).toBe(-1);
	expect(solveEase(buildAffinityTable([], 0)).items).toHaveLength(0);
});
