import { expect, it } from "vitest";
import { createRandom } from "./create-random.ts";
import { fitGeneralisedPareto } from "./fit-generalised-pareto.ts";

it.each([0.2, 0.5, 0.9])(
	"recovers shape %f and scale from 2,000 draws",
	(k) => {
		const random = createRandom(3);
		const draws = Float64Array.from(
			{ length: 2000 },
			() => (2 * (random.uniform() ** -k - 1)) / k,
		).sort();
		const { shape, scale } = fitGeneralisedPareto(draws);
		expect(Math.abs(shape - k)).toBeLessThan(0.1);
		expect(Math.abs(scale - 2)).toBeLessThan(0.25);
	},
);
