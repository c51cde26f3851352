import { expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { separatesAlone } from "./separates-alone.ts";

const random = createRandom(9);
const labels = Float64Array.from({ length: 400 }, () =>
	random.uniform() < 0.3 ? 1 : 0,
);

it("finds columns that tell by value, by category, by being filled in", () => {
	expect(
		separatesAlone(
			labels.map((y) => 5 - y),
			labels,
			false,
		),
	).toBe(1);
	expect(
		separatesAlone(
			labels.map((y) => (y === 1 ? 3 : 4)),
			labels,
			true,
		),
	).toBeGreaterThan(0.98);
	expect(
		separatesAlone(
			labels.map((y) => (y === 1 ? 7 : Number.NaN)),
			labels,
			false,
		),
	).toBe(1);
});

it("is not taken in by noise in many categories", () => {
	const noise = labels.map(() => random.integer(60));
	expect(separatesAlone(noise, labels, true)).toBeLessThan(0.65);
	expect(separatesAlone(noise, labels, false)).toBeLessThan(0.65);
});
