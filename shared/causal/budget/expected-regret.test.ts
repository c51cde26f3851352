import { describe, expect, it } from "vitest";
import { respond } from "../mmm/respond.ts";
import type { SteadyResponse } from "../mmm/steady-response.ts";
import { allocate } from "./allocate.ts";
import { expectedRegret } from "./expected-regret.ts";

const curve = (full: number[]): SteadyResponse => ({
	channel: "c",
	full: Float64Array.from(full),
	rate: Float64Array.from(full, () => 0.02),
});
const wide = [
	{ min: 0, max: 100 },
	{ min: 0, max: 100 },
];

describe("expectedRegret", () => {
	it("regrets nothing where the curves are known, and something where they are not", () => {
		const known = [curve([100, 100]), curve([60, 60])];
		const { spends } = allocate(known, wide, 100);
		expect(expectedRegret(known, wide, [], spends).mean).toBe(0);

		const torn = [curve([150, 50]), curve([50, 150])];
		const halves = allocate(torn, wide, 100).spends;
		const found = expectedRegret(torn, wide, [], halves);
		const valueOfDraw = (d: number, split: readonly number[]) =>
			torn.reduce(
				(sum, one, m) => sum + (respond(one, split[m] ?? 0)[d] ?? 0),
				0,
			);
		const single = (d: number) => torn.map((one) => curve([one.full[d] ?? 0]));
		const exact =
			[0, 1].reduce(
				(sum, d) =>
					sum +
					valueOfDraw(d, allocate(single(d), wide, 100).spends) -
					valueOfDraw(d, halves),
				0,
			) / 2;
		expect(found.mean).toBeGreaterThan(0);
		expect(found.mean / exact).toBeCloseTo(1, 2);
		expect(found).toMatchObject({ draws: 2, steps: 120 });
	});
});
