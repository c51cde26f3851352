import { expect, it } from "vitest";
import { buildAffinityTable } from "./build-affinity-table.ts";
import { relateItems } from "./relate-items.ts";

const table = buildAffinityTable(
	["1a", "1b", "2a", "2b", "3a", "3c", "4c"].map(([user = "", item = ""]) => ({
		user,
		item,
		weight: 1,
		day: null,
	})),
	0,
);
const of = (item: string, options = {}) => {
	const related = relateItems(table, options);
	const i = table.itemAt.get(item) ?? 0;
	const [from, to] = [related.from[i] ?? 0, related.from[i + 1] ?? 0];
	return [...related.item.slice(from, to)].map((other, k) => [
		table.items[other],
		related.similarity[from + k],
	]);
};

it("is users of both over users of either, strongest first", () => {
	expect(of("a")).toEqual([
		["a", 1],
		["b", expect.closeTo(2 / 3, 6)],
		["c", 0.25],
	]);
	expect(of("b")).toEqual([
		["b", 1],
		["a", expect.closeTo(2 / 3, 6)],
	]);
});

it("keeps to its bounds", () => {
	expect(of("a", { neighbours: 2 })).toHaveLength(2);
	expect(of("a", { support: 2 }).map(([item]) => item)).toEqual(["a", "b"]);
	expect(of("c", { itemsPerUser: 1 }).map(([item]) => item)).toEqual(["c"]);
	expect(relateItems(buildAffinityTable([], 0)).item).toHaveLength(0);
});
