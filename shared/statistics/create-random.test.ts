import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "./create-random.ts";
import { mean } from "./mean.ts";
import { variance } from "./variance.ts";

describe("createRandom", () => {
	it("repeats itself for a seed, and differs by seed and by stream", () => {
		const five = (seed: number, stream = 0) => {
			const random = createRandom(seed, stream);
			return Array.from({ length: 5 }, () => random.uniform());
		};
		expect(five(1)).toEqual(five(1));
		expect(five(1)).not.toEqual(five(2));
		expect(five(1)).not.toEqual(five(1, 1));
	});
	it("has not changed since models were first stored", () => {
		const random = createRandom(42);
		expect([
			random.uniform(),
			random.normal(),
			random.integer(1000),
		]).toMatchInlineSnapshot(`
			[
			  0.6129598836390154,
			  -1.4521371864518995,
			  987,
			]
		`);
	});
	it("goes on from a state as if it had never stopped", () => {
		fc.assert(
			fc.property(fc.nat(4294967295), fc.nat(50), (seed, taken) => {
				const random = createRandom(seed, 3);
				for (let i = 0; i < taken; i++) random.uniform();
				const state = JSON.parse(JSON.stringify(random.state()));
				expect(createRandom(state).normal()).toBe(random.normal());
			}),
			{ seed: 1 },
		);
	});
	it("is uniform, normal and uncorrelated as far as 100,000 numbers show", () => {
		const random = createRandom(7);
		const uniform = Float64Array.from({ length: 100_000 }, () =>
			random.uniform(),
		);
		const normals = Float64Array.from({ length: 100_000 }, () =>
			random.normal(),
		);
		expect(Math.abs(mean(uniform) - 0.5)).toBeLessThan(
			4 * Math.sqrt(1 / 12 / 100_000),
		);
		expect(Math.abs(mean(normals))).toBeLessThan(4 / Math.sqrt(100_000));
		expect(Math.abs(variance(normals) - 1)).toBeLessThan(
			4 * Math.sqrt(2 / 100_000),
		);
		const products = normals
			.subarray(1)
			.map((value, i) => value * (normals[i] ?? 0));
		expect(Math.abs(mean(products))).toBeLessThan(4 / Math.sqrt(100_000));
		const counts = new Array<number>(10).fill(0);
		for (let i = 0; i < 20_000; i++) {
			const at = random.integer(10);
			counts[at] = (counts[at] ?? 0) + 1;
		}
		const chiSquared = counts.reduce(
			(sum, count) => sum + (count - 2000) ** 2 / 2000,
			0,
		);
		expect(chiSquared).toBeLessThan(33);
	});
});
