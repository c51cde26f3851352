import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noiseScale } from "./noise-scale.ts";

const one = { groups: 1, amount: 1 };

describe("noiseScale", () => {
	it("is sensitivity over epsilon, exactly, without delta", () => {
		const cost = { epsilonMicros: 300_000, deltaPicos: 0 };
		expect(noiseScale({ groups: 2, amount: 3 }, cost)).toEqual({
			mechanism: "laplace",
			scale: { numerator: 6_000_000n, denominator: 300_000n },
		});
	});

	it("gives back (epsilon, delta) from the variance: ρ + 2√(ρ ln 1/δ)", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 10_000, max: 10_000_000 }),
				fc.integer({ min: 1, max: 1_000_000 }),
				(epsilonMicros, deltaPicos) => {
					const noise = noiseScale(one, { epsilonMicros, deltaPicos });
					expect(noise.mechanism).toBe("gaussian");
					if (noise.mechanism !== "gaussian") return;
					const { numerator, denominator } = noise.variance;
					const rho = Number(denominator) / (2 * Number(numerator));
					const epsilon =
						rho + 2 * Math.sqrt(rho * Math.log(1e12 / deltaPicos));
					// Rounded towards more noise, by next to nothing.
					expect(epsilon).toBeLessThanOrEqual(epsilonMicros / 1e6);
					expect(epsilon / (epsilonMicros / 1e6)).toBeGreaterThan(0.999);
				},
			),
		);
	});

	it("refuses a cost of nothing", () => {
		for (const cost of [
			{ epsilonMicros: 0, deltaPicos: 0 },
			{ epsilonMicros: 1.5, deltaPicos: 0 },
			{ epsilonMicros: 1, deltaPicos: -1 },
			{ epsilonMicros: 1, deltaPicos: 1e12 },
		])
			expect(() => noiseScale(one, cost)).toThrow(RangeError);
	});
});
