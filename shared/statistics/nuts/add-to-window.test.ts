import { expect, it } from "vitest";
import { variance } from "../variance.ts";
import { addToWindow } from "./add-to-window.ts";
import { emptyWindow } from "./empty-window.ts";

it("sums up means, squares, and products within the border", () => {
	const window = emptyWindow({
		border: [0, 2],
		root: [1, 0, 0, 1],
		blocks: [{ places: [1], root: [1], slopes: [0, 0] }],
		turn: [1, 0, 0, 1],
		scale: [1, 1, 1],
	});
	const [a, b, c] = [
		[1, 4, 2, 8],
		[3, 3, 0, 1],
		[5, 7, 1, 3],
	] as const;
	a.forEach((x, i) => {
		addToWindow(window, [x, b[i] ?? 0, c[i] ?? 0], [0, 2]);
	});
	expect(window.mean).toEqual([3.75, 1.75, 4]);
	expect((window.squares[1] ?? 0) / 3).toBeCloseTo(variance(b), 12);
	expect((window.products[0] ?? 0) / 3).toBeCloseTo(variance(a), 12);
	expect((window.products[3] ?? 0) / 3).toBeCloseTo(variance(c), 12);
	// Deviations (-2.75, 0.25, -1.75, 4.25) times (1, 3, -3, -1).
	expect(window.products[2]).toBeCloseTo(-1, 12);
	expect(window.products[1]).toBe(0);
});
