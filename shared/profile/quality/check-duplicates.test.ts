import { expect, it } from "vitest";
import { checkDuplicates } from "./check-duplicates.ts";

const table = {
	names: ["order", "line"],
	rows: [
		["1", "a"],
		["1", "b"],
		["2", "a"],
		["1", "b"],
	],
};

it("counts rows that repeat a key", () => {
	expect(
		checkDuplicates(table, { key: ["order", "line"], mostShare: 0.25 }),
	).toEqual([]);
	const [found] = checkDuplicates(table, {
		key: ["order", "line"],
		mostShare: 0.2,
	});
	expect(found).toMatchObject({
		gate: "duplicates",
		state: "red",
		column: "order, line",
	});
	expect(found?.message.en).toContain("1 rows repeat a key, first line 5");
	expect(
		checkDuplicates({ ...table, rows: [] }, { key: ["order"], mostShare: 0 }),
	).toEqual([]);
});
