import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { respond } from "../mmm/respond.ts";
import type { SteadyResponse } from "../mmm/steady-response.ts";
import { splitTotal } from "./split-total.ts";

const hill = (full: number, half: number, slope: number): SteadyResponse => ({
	channel: "x",
	shape: "hill",
	full: Float64Array.of(full),
	rate: Float64Array.of(1 / half),
	exponent: Float64Array.of(slope),
});
const number = (min: number, max: number) =>
	fc.double({ min, max, noNaN: true });
const worth = (responses: SteadyResponse[], spends: readonly number[]) =>
	responses.reduce(
		(sum, response, m) => sum + (respond(response, spends[m] ?? 0)[0] ?? 0),
		0,
	);

describe("splitTotal", () => {
	it("gives all to one of two equal S-curves when there is enough for one only", () => {
		const responses = [hill(100, 10, 4), hill(100, 10, 4)];
		const wide = { min: 0, max: 100 };
		const { spends, method, gap } = splitTotal(responses, [wide, wide], [], 14);
		expect(method).toBe("grid");
		expect(spends.toSorted((a, b) => a - b)).toEqual([
			expect.closeTo(0, 1),
			expect.closeTo(14, 1),
		]);
		// Half each would be the stationary point a local search returns.
		expect(worth(responses, spends)).toBeGreaterThan(
			1.5 * worth(responses, [7, 7]),
		);
		expect(gap).toBeGreaterThan(0);
	});

	it("is beaten by no split on a finer grid, and its gap covers what one could gain", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(number(10, 100), number(5, 40), number(0.5, 4)), {
					minLength: 2,
					maxLength: 2,
				}),
				number(5, 60),
				(curves, total) => {
					const responses = curves.map(([full, half, slope]) =>
						hill(full, half, slope),
					);
					const wide = { min: 0, max: 60 };
					const { spends, gap } = splitTotal(
						responses,
						[wide, wide],
						[],
						total,
					);
					const sum = (spends[0] ?? 0) + (spends[1] ?? 0);
					expect(sum).toBeCloseTo(total, 6);
					const value = worth(responses, spends);
					for (let i = 0; i <= 2000; i++) {
						const first = (total * i) / 2000;
						const rival = worth(responses, [first, total - first]);
						expect(rival).toBeLessThanOrEqual(value * (1 + gap) + 2e-4 * value);
						expect(rival).toBeLessThanOrEqual(value * 1.0005 + 1e-9);
					}
				},
			),
			{ seed: 5, numRuns: 60 },
		);
	});

	it("keeps a group within its limit on either path", () => {
		for (const slope of [1, 3]) {
			const responses = [
				hill(100, 10, slope),
				hill(90, 10, slope),
				hill(20, 30, 1),
			];
			const wide = { min: 0, max: 100 };
			const groups = [{ members: [0, 1], min: 5, max: 15 }];
			const { spends, kktResidual, method } = splitTotal(
				responses,
				[wide, wide, wide],
				groups,
				40,
			);
			const [a = 0, b = 0, c = 0] = spends;
			expect(a + b).toBeCloseTo(15, 5);
			expect(a + b + c).toBeCloseTo(40, 6);
			if (method === "exact") expect(kktResidual).toBeLessThan(1e-8);
		}
	});

	it("spends a root's first cent although it brings infinitely much a euro", () => {
		const root = (full: number): SteadyResponse => ({
			channel: "r",
			shape: "power",
			full: Float64Array.of(full),
			rate: Float64Array.of(1),
			exponent: Float64Array.of(0.5),
		});
		const wide = { min: 0, max: 100 };
		const { spends, kktResidual } = splitTotal(
			[root(2), root(1)],
			[wide, wide],
			[],
			50,
		);
		// d/dx 2 sqrt(x) = d/dy sqrt(y) at x = 4 y.
		expect(spends[0]).toBeCloseTo(40, 6);
		expect(kktResidual).toBeLessThan(1e-8);
	});
});
