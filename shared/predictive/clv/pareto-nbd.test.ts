import { expect, it } from "vitest";
import { groupHistories } from "./group-histories.ts";
import { paretoNbd } from "./pareto-nbd.ts";

const p = [0.5532, 10.5786, 0.6061, 11.6655];

it("gives the published figures", () => {
	const busy = { frequency: 26, recency: 30.86, age: 31 };
	expect(paretoNbd.pAlive(p, busy)).toBeCloseTo(0.9979, 4);
	expect(paretoNbd.expected(p, busy, 52)).toBeCloseTo(25.46, 1);
	const q = [0.55, 10.56, 0.61, 11.64];
	const fresh = { frequency: 0, recency: 0, age: 0 };
	const published = [
		0, 0.05078, 0.09916, 0.14543, 0.1898, 0.23247, 0.27361, 0.31335, 0.35181,
		0.38909,
	];
	for (const [t, wanted] of published.entries())
		expect(paretoNbd.expected(q, fresh, t)).toBeCloseTo(wanted, 5);
	expect(paretoNbd.expected(p, fresh, 52)).toBeCloseTo(1.4734, 3);
});

it("does not underflow: 132 and 133 purchases in 200 weeks hardly differ", () => {
	const q = [0.55, 10.58, 0.61, 11.67];
	const at = (frequency: number) =>
		paretoNbd.expected(q, { frequency, recency: 200, age: 200 }, 10);
	expect(at(132)).toBeCloseTo(6.2060518, 5);
	expect(at(133)).toBeCloseTo(6.2528725, 5);
	const histories = groupHistories(
		[0, 132, 2000].map((frequency) => ({
			id: "c",
			frequency,
			recency: frequency === 0 ? 0 : 150,
			age: 2000,
			value: null,
		})),
	);
	expect(Number.isFinite(paretoNbd.logLikelihood(q, histories))).toBe(true);
});

it("is the same function on both sides of α = β, and smooth at s = 1", () => {
	const past = { frequency: 3, recency: 20, age: 40 };
	const around = (a: number, b: number) =>
		paretoNbd.pAlive([0.5, a, 0.6, b], past);
	expect(around(10, 10.000001)).toBeCloseTo(around(10.000001, 10), 6);
	expect(around(10, 10)).toBeCloseTo(around(10, 10.000001), 6);
	const at = (s: number) => paretoNbd.expected([0.5, 10, s, 11], past, 30);
	expect(at(1)).toBeCloseTo((at(1 - 1e-7) + at(1 + 1e-7)) / 2, 7);
});

it("sums to one: the chance of every history of a customer seen for one moment is that of silence", () => {
	// With age t and no purchase: P(0) = r-part of staying silent, between 0 and 1, falling in t.
	const silent = (age: number) =>
		Math.exp(
			paretoNbd.logLikelihood(
				p,
				groupHistories([
					{ id: "c", frequency: 0, recency: 0, age, value: null },
				]),
			),
		);
	expect(silent(0)).toBeCloseTo(1, 12);
	expect(silent(10)).toBeLessThan(1);
	expect(silent(40)).toBeLessThan(silent(10));
});
