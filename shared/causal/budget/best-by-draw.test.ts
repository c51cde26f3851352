import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { respond } from "../mmm/respond.ts";
import type { SteadyResponse } from "../mmm/steady-response.ts";
import { bestByDraw } from "./best-by-draw.ts";

const tanh = (channel: string, full: number[], rate: number[]) =>
	({
		channel,
		full: Float64Array.from(full),
		rate: Float64Array.from(rate),
	}) satisfies SteadyResponse;
const wide = [
	{ min: 0, max: 10 },
	{ min: 0, max: 10 },
];

describe("bestByDraw", () => {
	it("splits alike where curves are alike, and to the stronger side where they are not", () => {
		const best = bestByDraw(
			[
				tanh("a", [5, 9, 1], [0.2, 0.2, 0.2]),
				tanh("b", [5, 1, 9], [0.2, 0.2, 0.2]),
			],
			wide,
			[],
			10,
		);
		expect(best[0]?.[0]).toBeCloseTo(5, 6);
		expect(best[0]?.[1]).toBeCloseTo(best[1]?.[2] ?? 0, 6);
		expect(best[0]?.[1]).toBeGreaterThan(8);
		expect(best[0]?.[2]).toBeLessThan(2);
	});

	it("keeps total and limits, and no split tried is better in any draw", () => {
		const positive = (max: number) =>
			fc.double({ min: 0.05, max, noNaN: true });
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(positive(20), positive(1), positive(20), positive(1)),
					{
						minLength: 1,
						maxLength: 4,
					},
				),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(draws, part) => {
					const responses = [
						tanh(
							"a",
							draws.map(([full]) => full),
							draws.map(([, rate]) => rate),
						),
						tanh(
							"b",
							draws.map(([, , full]) => full),
							draws.map(([, , , rate]) => rate),
						),
					];
					const best = bestByDraw(responses, wide, [], 10);
					draws.forEach((_, d) => {
						const [a = 0, b = 0] = best.map((values) => values[d] ?? 0);
						expect(a + b).toBeCloseTo(10, 6);
						const value = (spends: number[]) =>
							responses.reduce(
								(sum, response, m) =>
									sum + (respond(response, spends[m] ?? 0)[d] ?? 0),
								0,
							);
						expect(value([a, b])).toBeGreaterThanOrEqual(
							value([10 * part, 10 * (1 - part)]) - 1e-6,
						);
					});
				},
			),
			{ seed: 9, numRuns: 60 },
		);
	});

	it("is narrow where the curves are known, and follows them where they are not", () => {
		const known = bestByDraw(
			[tanh("a", [5, 5.01], [0.2, 0.2]), tanh("b", [5, 5], [0.2, 0.2])],
			wide,
			[],
			10,
		);
		expect(Math.abs((known[0]?.[0] ?? 0) - (known[0]?.[1] ?? 0))).toBeLessThan(
			0.05,
		);
	});
});
