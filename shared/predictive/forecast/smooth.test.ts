import { expect, it } from "vitest";
import { smooth } from "./smooth.ts";

it("is simple smoothing computed by hand", () => {
	const flat = { alpha: 0.5, beta: 0, gamma: 0, damping: 1 };
	expect(
		smooth([10, 12, 8], flat, { level: 10, trend: 0, season: [0] }),
	).toEqual({ level: 9.5, trend: 0, season: [0], squares: 13 });
});

it("follows a line and a season without error, and turns the season to what comes next", () => {
	const season = [3, -1, -2];
	const values = Array.from(
		{ length: 8 },
		(_, t) => 5 + 2 * (t + 1) + (season[t % 3] ?? 0),
	);
	const done = smooth(
		values,
		{ alpha: 0.3, beta: 0.1, gamma: 0.2, damping: 1 },
		{ level: 5, trend: 2, season },
	);
	expect(done.squares).toBeCloseTo(0, 20);
	expect(done.level).toBeCloseTo(21, 10);
	expect(done.season.map((one) => Math.round(one))).toEqual([-2, 3, -1]);
});
