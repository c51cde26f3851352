import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { drawGamma } from "../../statistics/draw-gamma.ts";
import { findMode } from "./find-mode.ts";
import { gammaGamma } from "./gamma-gamma.ts";

it("tells CDNOW's first worths under the published parameters", () => {
	const p = [6.248801, 2.744589, 15.447751];
	expect(gammaGamma.expected(p, 2, 22.35)).toBeCloseTo(24.6586, 3);
	expect(gammaGamma.expected(p, 0, 0)).toBeCloseTo(35.171, 3);
});

it("writes the slopes of what it returns", () => {
	const spendings = [
		{ frequency: 1, value: 12, weight: 2 },
		{ frequency: 5, value: 31, weight: 1 },
	];
	const at = [3, 1.5, 20];
	const slopes = new Float64Array(3);
	gammaGamma.logLikelihood(at, spendings, slopes);
	for (let i = 0; i < 3; i++) {
		const moved = (by: number) =>
			gammaGamma.logLikelihood(
				at.map((x, j) => (i === j ? x + by : x)),
				spendings,
			);
		expect((moved(1e-5) - moved(-1e-5)) / 2e-5).toBeCloseTo(slopes[i] ?? 0, 5);
	}
});

it("finds the parameters customers were drawn with, within three standard errors", () => {
	const random = createRandom(5);
	const truth = [6, 2.7, 15];
	const spendings = Array.from({ length: 4000 }, (_, i) => {
		const frequency = 1 + (i % 6);
		const rate = drawGamma(random, 3.7) / 15;
		const value = drawGamma(random, 6 * frequency) / (rate * frequency);
		return { frequency, value, weight: 1 };
	});
	const mode = findMode(
		(p, slopes) => gammaGamma.logLikelihood(p, spendings, slopes),
		[3, 3, 10],
		true,
		null,
	);
	if (!mode.ok) throw new Error(mode.reason);
	for (const [i, value] of truth.entries()) {
		const sd = Math.sqrt(mode.covariance[i * 4] ?? 0);
		expect(Math.abs((mode.logs[i] ?? 0) - Math.log(value))).toBeLessThan(
			3 * sd,
		);
	}
});
