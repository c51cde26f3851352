import { expect, it } from "vitest";
import { sortByGravity } from "./sort-by-gravity.ts";

it("puts the gravest first, then by place", () => {
	expect(
		sortByGravity([
			{ level: "suggestion", start: 0 },
			{ level: "warning", start: 9 },
			{ level: "error", start: 12 },
			{ level: "warning", start: 3 },
		]).map(({ start }) => start),
	).toEqual([12, 3, 9, 0]);
});
