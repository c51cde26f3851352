import { expect, it } from "vitest";
import { subtractColumns } from "./subtract-columns.ts";

it("subtracts column by column, in order", () => {
	const difference = subtractColumns(
		new Map([
			[3, 1],
			[1, 2],
		]),
		new Map([
			[3, 1],
			[2, 4],
		]),
	);
	expect([...difference]).toEqual([
		[1, 2],
		[2, -4],
		[3, 0],
	]);
});
