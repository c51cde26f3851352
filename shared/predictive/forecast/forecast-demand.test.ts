import { describe, expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { forecastDemand } from "./forecast-demand.ts";

/** A level that wanders (alpha .3), a week's rhythm, noise of 10. */
function simulate(seed: number, n: number): number[] {
	const random = createRandom(seed);
	const week = [20, 5, 0, -5, 0, 30, -50];
	let level = 200;
	return Array.from({ length: n }, (_, t) => {
		const error = 10 * random.normal();
		const value = level + (week[t % 7] ?? 0) + error;
		level += 0.3 * error;
		return value;
	});
}

describe("forecastDemand", () => {
	it("finds the rhythm, beats the plain repetition, and finds the weight of news", () => {
		const told = forecastDemand(simulate(1, 140), 7, 7);
		if (!told.ok) throw new Error(told.message.en);
		expect(told.method).toMatch(/season$/);
		expect(told.model.alpha).toBeGreaterThan(0.1);
		expect(told.model.alpha).toBeLessThan(0.5);
		expect(told.model.sigma).toBeGreaterThan(8);
		expect(told.model.sigma).toBeLessThan(12);
		expect(told.check?.error).toBeLessThan(told.check?.errorOfNaive ?? 0);
	});

	it("covers what comes about as often as it says, over forty series", () => {
		let held = 0;
		let all = 0;
		for (let seed = 0; seed < 40; seed++) {
			const values = simulate(100 + seed, 91);
			const told = forecastDemand(values.slice(0, 84), 7, 7);
			if (!told.ok) throw new Error(told.message.en);
			for (const [h, { low, high }] of told.steps.entries()) {
				const came = values[84 + h] ?? 0;
				all += 1;
				if (low <= came && came <= high) held += 1;
			}
		}
		expect(held / all).toBeGreaterThan(0.88);
	});

	it("gives nothing but zero a zero series, and says when there is too little", () => {
		const none = forecastDemand(Array(30).fill(0), 7, 3);
		expect(none.ok && none.steps.every(({ value }) => value === 0)).toBe(true);
		expect(forecastDemand([1, 2, 3], 7, 3).ok).toBe(false);
		const short = forecastDemand([5, 6, 5, 7, 6, 5, 6, 7], 52, 8);
		expect(short.ok && short.check).toBeNull();
	});

	it("says what it was held against: the last season, or without one the last value", () => {
		const words = (period: number) => {
			const told = forecastDemand(simulate(2, 140), period, 7);
			return told.ok ? told.words.en : "";
		};
		expect(words(7)).toContain("repeating the last season");
		expect(words(1)).toContain("repeating the last value");
	});

	it("carries a line on", () => {
		const told = forecastDemand(
			Array.from({ length: 40 }, (_, t) => 10 + 3 * t),
			1,
			2,
		);
		if (!told.ok) throw new Error(told.message.en);
		expect(told.steps[0]?.value ?? 0).toBeGreaterThan(127);
		expect(told.steps[0]?.value ?? 0).toBeLessThan(133);
	});
});
