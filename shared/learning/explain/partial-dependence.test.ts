import { expect, it } from "vitest";
import { partialDependence } from "./partial-dependence.ts";

it("averages over the other columns and leaves the rows as they were", () => {
	const rows = [
		[1, 10],
		[2, 20],
	];
	const predict = (row: ArrayLike<number>) => (row[0] ?? 0) + (row[1] ?? 0);
	expect(partialDependence(predict, rows, 0, [0, 5])).toEqual([15, 20]);
	expect(rows[0]).toEqual([1, 10]);
});
