import { expect, it } from "vitest";
import { buildAffinityTable } from "./build-affinity-table.ts";
import { invertAffinities } from "./invert-affinities.ts";

it("lists the users of each item", () => {
	const table = buildAffinityTable(
		["ua", "ub", "va", "wb", "wa"].map(([user = "", item = ""]) => ({
			user,
			item,
			weight: 1,
			day: null,
		})),
		0,
	);
	expect(invertAffinities(table, 9)).toEqual({
		from: Int32Array.of(0, 3, 5),
		user: Int32Array.of(0, 1, 2, 0, 2),
	});
	expect([...invertAffinities(table, 1).from]).toEqual([0, 2, 3]);
});
