import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marginalResponse } from "../mmm/marginal-response.ts";
import { respond } from "../mmm/respond.ts";
import type { SteadyResponse } from "../mmm/steady-response.ts";
import { allocate } from "./allocate.ts";
import { reachTarget } from "./reach-target.ts";
import { splitTotal } from "./split-total.ts";

const curves: SteadyResponse[] = [
	{ channel: "a", full: Float64Array.of(900), rate: Float64Array.of(0.01) },
	{ channel: "b", full: Float64Array.of(400), rate: Float64Array.of(0.03) },
];
const wide = [
	{ min: 0, max: 1000 },
	{ min: 0, max: 1000 },
];
const roasOf = (spends: readonly number[]) =>
	curves.reduce(
		(sum, curve, m) => sum + (respond(curve, spends[m] ?? 0)[0] ?? 0),
		0,
	) / spends.reduce((sum, spend) => sum + spend, 0);

describe("reachTarget", () => {
	it("spends as much as still brings the average return asked for, or the cost it is the inverse of", () => {
		fc.assert(
			fc.property(fc.double({ min: 0.7, max: 8, noNaN: true }), (value) => {
				const reached = reachTarget(curves, wide, [], { kind: "roas", value });
				if (!reached.ok) throw new Error("it can be reached");
				expect(
					roasOf(allocate(curves, wide, reached.total).spends) / value,
				).toBeCloseTo(1, 6);
				const cost = reachTarget(curves, wide, [], {
					kind: "cpa",
					value: 1 / value,
				});
				expect(cost).toEqual({
					ok: true,
					total: expect.closeTo(reached.total, 4),
				});
			}),
			{ seed: 1, numRuns: 40 },
		);
	});

	it("spends until the last unit of money brings what is asked", () => {
		const reached = reachTarget(curves, wide, [], {
			kind: "marginal_roas",
			value: 2,
		});
		if (!reached.ok) throw new Error("it can be reached");
		const { multiplier } = allocate(curves, wide, reached.total);
		expect(multiplier).toBeCloseTo(2, 8);
	});

	it("says what the least allowed brings where that is too little, and spends all where all is worth it", () => {
		const floor = [
			{ min: 100, max: 200 },
			{ min: 100, max: 200 },
		];
		const refused = reachTarget(curves, floor, [], {
			kind: "roas",
			value: 100,
		});
		expect(refused).toEqual({
			ok: false,
			best: expect.closeTo(roasOf([100, 100]), 9),
		});
		expect(
			reachTarget(curves, floor, [], { kind: "roas", value: 0.1 }),
		).toEqual({ ok: true, total: 400 });
		const first = Math.max(
			...curves.map((curve) => marginalResponse(curve, 0).marginal),
		);
		expect(reachTarget(curves, wide, [], { kind: "roas", value: 50 })).toEqual({
			ok: false,
			best: first,
		});
		expect(
			reachTarget(curves, wide, [], { kind: "marginal_roas", value: 50 }),
		).toEqual({ ok: false, best: first });
	});

	it("counts limits on groups", () => {
		const groups = [{ members: [0, 1], min: 0, max: 50 }];
		expect(
			reachTarget(curves, wide, groups, { kind: "roas", value: 1 }),
		).toEqual({ ok: true, total: expect.closeTo(50, 6) });
	});

	it("finds the largest total past the flat start of an S", () => {
		const hills: SteadyResponse[] = [50, 80].map((half) => ({
			channel: "h",
			shape: "hill",
			full: Float64Array.of(600),
			rate: Float64Array.of(1 / half),
			exponent: Float64Array.of(3),
		}));
		for (const kind of ["roas", "cpa"] as const) {
			const reached = reachTarget(hills, wide, [], {
				kind,
				value: kind === "roas" ? 4 : 0.25,
			});
			if (!reached.ok) throw new Error("it can be reached");
			const { spends } = splitTotal(hills, wide, [], reached.total);
			const ratio =
				hills.reduce(
					(sum, hill, m) => sum + (respond(hill, spends[m] ?? 0)[0] ?? 0),
					0,
				) / reached.total;
			expect(ratio).toBeGreaterThanOrEqual(4 * 0.999);
			expect(ratio).toBeLessThan(4 * 1.05);
		}
		expect(
			reachTarget(hills, wide, [], { kind: "roas", value: 1e3 }),
		).toMatchObject({ ok: false });
	});
});
