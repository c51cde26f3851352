import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { addNoise } from "./add-noise.ts";

const { integer } = createRandom(20261122);
const random = (length: number) =>
	Uint8Array.from({ length }, () => integer(256));

it("addNoise is centred on the value, with both mechanisms", () => {
	for (const noise of [
		{
			mechanism: "laplace",
			scale: { numerator: 2n, denominator: 1n },
		} as const,
		{
			mechanism: "gaussian",
			variance: { numerator: 8n, denominator: 1n },
		} as const,
	]) {
		let sum = 0;
		for (let draw = 0; draw < 2_000; draw++)
			sum += addNoise(100, noise, random);
		// Both have a standard deviation of about 2.8: four standard errors.
		expect(Math.abs(sum / 2_000 - 100)).toBeLessThan((4 * 2.83) / 44.7);
	}
});
