import { describe, expect, it } from "vitest";
import { chiSquareTail } from "../../statistics/chi-square-tail.ts";
import { createRandom } from "../../statistics/create-random.ts";
import { discreteGaussian } from "./discrete-gaussian.ts";

const { integer } = createRandom(20261122);
const random = (length: number) =>
	Uint8Array.from({ length }, () => integer(256));

describe("discreteGaussian", () => {
	it.each([
		[4n, 1n],
		[27n, 10n],
		[1n, 2n],
	])(
		"follows P(x) ∝ exp(-x² / 2σ²) for σ² = %d/%d (chi-square, 5,000 draws)",
		(numerator, denominator) => {
			const draws = 5_000;
			const variance = Number(numerator) / Number(denominator);
			const weight = (x: number) => Math.exp((-x * x) / (2 * variance));
			let total = 0;
			for (let x = -60; x <= 60; x++) total += weight(x);
			const edge = Math.max(1, Math.floor(2.5 * Math.sqrt(variance)));
			const counts = new Map<number, number>();
			for (let draw = 0; draw < draws; draw++) {
				const x = Number(discreteGaussian({ numerator, denominator }, random));
				const cell = Math.max(-edge, Math.min(edge, x));
				counts.set(cell, (counts.get(cell) ?? 0) + 1);
			}
			let statistic = 0;
			for (let cell = -edge; cell <= edge; cell++) {
				let p = weight(cell) / total;
				if (Math.abs(cell) === edge)
					for (let x = edge + 1; x <= 60; x++) p += weight(x) / total;
				statistic += ((counts.get(cell) ?? 0) - draws * p) ** 2 / (draws * p);
			}
			expect(chiSquareTail(statistic, 2 * edge)).toBeGreaterThan(0.001);
		},
	);

	it("takes variances far beyond a double's whole numbers", () => {
		const numerator = 10n ** 40n;
		const x = discreteGaussian({ numerator, denominator: 1n }, random);
		expect(x > -(10n ** 21n) && x < 10n ** 21n).toBe(true);
	});

	it("refuses a variance that is none", () => {
		expect(() =>
			discreteGaussian({ numerator: -1n, denominator: 1n }, random),
		).toThrow(RangeError);
	});
});
