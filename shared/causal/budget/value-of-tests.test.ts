import { describe, expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { allocate } from "./allocate.ts";
import { expectedRegret } from "./expected-regret.ts";
import { valueOfTests } from "./value-of-tests.ts";

const random = createRandom(3, 1);
const uncertain = (channel: string, mean: number, spread: number) => ({
	channel,
	full: Float64Array.from({ length: 200 }, () =>
		Math.max(1, mean + spread * random.normal()),
	),
	rate: new Float64Array(200).fill(0.02),
});
const responses = [
	uncertain("known", 200, 1),
	uncertain("unknown", 200, 90),
	uncertain("small", 5, 2),
];
const limits = responses.map(() => ({ min: 0, max: 100 }));
const test = (channel: string, sigma: number) => ({
	channel,
	from: 30,
	to: 60,
	weeks: 4,
	sigma,
});

describe("valueOfTests", () => {
	it("values the test of what is not known and matters, and never below nothing", () => {
		const [known, unknown, small] = valueOfTests(
			responses,
			limits,
			[],
			120,
			["known", "unknown", "small"].map((channel) => test(channel, 20)),
			1,
		);
		expect(unknown?.value).toBeGreaterThan(20 * (known?.value ?? 0));
		expect(unknown?.value).toBeGreaterThan(20 * (small?.value ?? 0));
		for (const found of [known, unknown, small])
			expect(found?.value).toBeGreaterThanOrEqual(0);
	});

	it("nears what knowing everything is worth as the test gets exact, and nothing as it gets blunt", () => {
		const { spends } = allocate(responses, limits, 120);
		const { mean } = expectedRegret(responses, limits, [], spends);
		const valueAt = (sigma: number) =>
			valueOfTests(responses, limits, [], 120, [test("unknown", sigma)], 1)[0];
		const exact = valueAt(1);
		expect(Math.abs((exact?.value ?? 0) - mean)).toBeLessThan(
			4 * (exact?.mcse ?? 0) + 0.05 * mean,
		);
		expect(valueAt(1e5)?.value).toBeLessThan(0.01 * mean);
		expect(valueAt(60)?.value).toBeLessThan(exact?.value ?? 0);
	});

	it("gives the same values for the same seed", () => {
		const ask = () =>
			valueOfTests(responses, limits, [], 120, [test("unknown", 30)], 7);
		expect(ask()).toEqual(ask());
	});
});
