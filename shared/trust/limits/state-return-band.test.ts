import { describe, expect, it } from "vitest";
import type { ReturnDay } from "./return-band.ts";
import { stateReturnBand } from "./state-return-band.ts";

function daysOf(weekly: readonly number[], cost = 100): ReturnDay[] {
	return weekly.flatMap((value, week) =>
		Array.from({ length: 7 }, (_, day) => ({
			day: new Date(Date.UTC(2026, 0, 1 + week * 7 + day))
				.toISOString()
				.slice(0, 10),
			costMicros: cost * 1_000_000,
			value,
		})),
	);
}

describe("the band of a return", () => {
	it("is the prediction interval of the mean logarithm, shared out over the looks", () => {
		const stated = stateReturnBand(daysOf([300, 330, 300, 330, 300, 330]));
		if (!stated.ok) throw new Error(stated.reason);
		const { band } = stated;
		expect(band).toMatchObject({
			weeks: 6,
			from: "2026-01-01",
			to: "2026-02-11",
			weekCostMicros: 700_000_000,
		});
		expect(band.returnPerUnit).toBeCloseTo(Math.sqrt(3 * 3.3), 12);
		// Standard deviation of three ln 3 and three ln 3.3.
		expect(band.spread).toBeCloseTo((Math.log(1.1) / 2) * Math.sqrt(6 / 5), 12);
		// R: qt(1 - 0.05 / 4, 5) = 3.163381
		const reach = 3.163381 * band.spread * Math.sqrt(1 / 6 + 1);
		expect(band.looks[0]?.low).toBeCloseTo(Math.exp(-reach), 6);
		expect(band.looks.map(({ low }) => low)).toEqual(
			band.looks.map(({ low }) => low).toSorted((a, b) => a - b),
		);
	});

	it("does not become narrower than an account could hold", () => {
		const stated = stateReturnBand(daysOf(Array(8).fill(300)));
		expect(stated.ok && stated.band.spread).toBe(0.03);
	});

	it("uses the newest eight whole weeks without a gap, and says when there are too few", () => {
		const many = daysOf([100, 100, 300, 300, 300, 300, 300, 300, 300, 300]);
		const stated = stateReturnBand(many);
		expect(stated.ok && stated.band.returnPerUnit).toBeCloseTo(3, 12);
		expect(stateReturnBand(many.slice(0, 34))).toEqual({
			ok: false,
			reason: "too-few-weeks",
		});
		const gap = many.filter((_, index) => index !== 40);
		expect(stateReturnBand(gap)).toEqual({
			ok: false,
			reason: "too-few-weeks",
		});
		expect(stateReturnBand([])).toEqual({ ok: false, reason: "too-few-weeks" });
	});

	it("names no band where a week cost or brought nothing", () => {
		for (const days of [
			daysOf([300, 300, 0, 300, 300]),
			daysOf([300, 300, 300, 300, 300], 0),
		])
			expect(stateReturnBand(days)).toEqual({
				ok: false,
				reason: "nothing-to-compare",
			});
	});
});
