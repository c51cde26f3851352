import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom, type Random } from "../../statistics/create-random.ts";
import { judgeReturn } from "./judge-return.ts";
import type { ReturnBand, ReturnDay } from "./return-band.ts";
import { stateReturnBand } from "./state-return-band.ts";

const band: ReturnBand = {
	from: "2026-01-01",
	to: "2026-02-25",
	weeks: 8,
	returnPerUnit: 3,
	weekCostMicros: 700_000_000,
	spread: 0.05,
	alarm: 0.05,
	looks: [
		{ low: 0.85, high: 1.18 },
		{ low: 0.89, high: 1.13 },
	],
};
const weekdays = [0.8, 0.9, 1, 1.1, 1.2, 1.1, 0.9];

function dayAt(index: number): string {
	return new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
}

function flat(count: number, cost: number, value: number): ReturnDay[] {
	return Array.from({ length: count }, (_, index) => ({
		day: dayAt(index),
		costMicros: cost * 1_000_000,
		value,
	}));
}

/** Days of an account: weekday pattern, 20 % noise a day that half carries over to the next, return times `factor` from day `at`. */
function simulate(random: Random, at: number, factor: number): ReturnDay[] {
	let carried = 0;
	return Array.from({ length: at + 28 }, (_, index) => {
		const cost = 100 * (weekdays[index % 7] ?? 1) * (1 + 0.1 * random.normal());
		carried = 0.3 * carried + random.normal();
		const value = cost * 3 * Math.exp(0.2 * carried);
		return {
			day: dayAt(index),
			costMicros: Math.round(Math.max(1, cost) * 1_000_000),
			value: value * (index < at ? 1 : factor),
		};
	});
}

function alarms(runs: number, factor: number): number {
	let count = 0;
	for (let run = 0; run < runs; run++) {
		const days = simulate(createRandom(2026, run), 56, factor);
		const stated = stateReturnBand(days.slice(0, 56));
		if (!stated.ok) throw new Error(stated.reason);
		if (judgeReturn(stated.band, days.slice(56)).at(-1)?.isBelow) count += 1;
	}
	return count / runs;
}

describe("the return after a change", () => {
	it("is judged week by week against what the cost lets expect", () => {
		expect(judgeReturn(band, flat(6, 100, 300))).toEqual([]);
		expect(judgeReturn(band, flat(14, 100, 300))).toMatchObject([
			{ week: 1, share: 1, isBelow: false, from: dayAt(0), to: dayAt(6) },
			{ week: 2, share: 1, expected: 4_200, costMicros: 1_400_000_000 },
		]);
		expect(judgeReturn(band, flat(28, 100, 240))).toMatchObject([
			{ week: 1, share: 0.8, isBelow: true },
		]);
	});

	it("counts neither a cut nor ordinary saturation as harm", () => {
		// Half the money and half the value; a fifth more money, a tenth more value.
		expect(judgeReturn(band, flat(7, 50, 150))[0]?.share).toBeCloseTo(1, 12);
		expect(judgeReturn(band, flat(7, 120, 330))[0]?.share).toBeCloseTo(1, 12);
	});

	it("does not undo what went better, and says nothing where nothing was spent", () => {
		expect(judgeReturn(band, flat(14, 100, 600)).at(-1)?.isBelow).toBe(false);
		expect(judgeReturn(band, flat(14, 0, 0))).toEqual([]);
		expect(judgeReturn(band, flat(7, 100, 0))[0]).toMatchObject({
			share: 0,
			isBelow: true,
		});
	});

	it("a worse return never fares better", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1, max: 500, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.double({ min: 1, max: 1_000, noNaN: true }),
				(value, part, cost) => {
					const good = judgeReturn(band, flat(7, cost, value))[0];
					const bad = judgeReturn(band, flat(7, cost, value * part))[0];
					expect((bad?.share ?? 0) <= (good?.share ?? 0)).toBe(true);
				},
			),
			{ seed: 4, numRuns: 200 },
		);
	});

	it("alarms no more often than stated when nothing changed, and finds a loss of a third", () => {
		// 1,500 accounts with noise that carries over from day to day; 5 % stated, binomial standard error 0.6 %.
		expect(alarms(1_500, 1)).toBeLessThanOrEqual(0.05 + 2 * 0.0056);
		expect(alarms(300, 0.67)).toBeGreaterThan(0.9);
	});
});
