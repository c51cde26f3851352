import { expect, it } from "vitest";
import { emptyWindow } from "./empty-window.ts";

it("has a place for every coordinate and every pair of the border", () => {
	const metric = { border: [0, 1], root: [], blocks: [], turn: [] };
	const window = emptyWindow({ ...metric, scale: [1, 1, 1] });
	expect(window).toEqual({
		count: 0,
		mean: [0, 0, 0],
		squares: [0, 0, 0],
		products: [0, 0, 0, 0],
	});
});
