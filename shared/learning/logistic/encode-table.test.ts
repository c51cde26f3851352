import { expect, it } from "vitest";
import { encodeTable } from "./encode-table.ts";

it("centres numbers, marks missing ones, and gives a level a term", () => {
	const table = {
		features: [{ name: "n" }, { name: "k", levels: ["a", "b"] }],
		columns: [
			Float64Array.of(1, 3, Number.NaN, Number.NaN),
			Float64Array.of(0, 0, 0, 1),
		],
	};
	const terms = encodeTable(table, Int32Array.of(0, 1, 2, 3));
	const spread = Math.sqrt(3) / 4;
	expect(terms).toEqual([
		{ feature: 0, of: null, mean: 2, scale: 1 },
		{ feature: 0, of: "missing", mean: 0.5, scale: 0.5 },
		{ feature: 1, of: 0, mean: 0.75, scale: spread },
		{ feature: 1, of: 1, mean: 0.25, scale: spread },
	]);
});
