import { describe, expect, it } from "vitest";
import { chiSquareTail } from "../../statistics/chi-square-tail.ts";
import { createRandom } from "../../statistics/create-random.ts";
import { discreteLaplace } from "./discrete-laplace.ts";

const { integer } = createRandom(20261122);
const random = (length: number) =>
	Uint8Array.from({ length }, () => integer(256));

describe("discreteLaplace", () => {
	it.each([
		[1n, 1n],
		[5n, 2n],
		[1n, 3n],
	])(
		"follows P(x) ∝ exp(-|x| / scale) for scale %d/%d (chi-square, 10,000 draws)",
		(numerator, denominator) => {
			const draws = 10_000;
			const rate = Number(denominator) / Number(numerator);
			const edge = Math.ceil(3 / rate);
			const counts = new Map<number, number>();
			for (let draw = 0; draw < draws; draw++) {
				const x = Number(discreteLaplace({ numerator, denominator }, random));
				const cell = Math.max(-edge, Math.min(edge, x));
				counts.set(cell, (counts.get(cell) ?? 0) + 1);
			}
			const q = Math.exp(-rate);
			const zero = (1 - q) / (1 + q);
			let statistic = 0;
			for (let cell = -edge; cell <= edge; cell++) {
				// The outermost cells hold their whole tails: the sum of zero·q^k from `edge` on.
				const p =
					Math.abs(cell) === edge
						? (zero * q ** edge) / (1 - q)
						: zero * q ** Math.abs(cell);
				statistic += ((counts.get(cell) ?? 0) - draws * p) ** 2 / (draws * p);
			}
			expect(chiSquareTail(statistic, 2 * edge)).toBeGreaterThan(0.001);
		},
	);

	it("keeps its promise on neighbouring counts: no output is more than e^ε as likely (audited, 95 %)", () => {
		// ε = 1: outputs of 0 + noise against 1 + noise, over the events x ≤ k.
		const draws = 10_000;
		const one = { numerator: 1n, denominator: 1n };
		const draw = (base: number) =>
			Array.from(
				{ length: draws },
				() => base + Number(discreteLaplace(one, random)),
			);
		const [here, there] = [draw(0), draw(1)];
		for (let k = -3; k <= 3; k++) {
			const share = (some: number[]) =>
				some.filter((x) => x <= k).length / draws;
			const [p, q] = [share(here), share(there)];
			const error = Math.sqrt((1 - p) / (p * draws) + (1 - q) / (q * draws));
			expect(Math.log(p / q) - 3 * error).toBeLessThanOrEqual(1);
		}
	});

	it("refuses a scale that is none", () => {
		expect(() =>
			discreteLaplace({ numerator: 0n, denominator: 1n }, random),
		).toThrow(RangeError);
	});
});
