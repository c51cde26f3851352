import { expect, it } from "vitest";
import { bgBb } from "./bg-bb.ts";
import { groupHistories } from "./group-histories.ts";

const p = [1.203522, 0.749716, 0.656718, 2.783442];
const one = (frequency: number, recency: number, age: number) => ({
	id: "c",
	frequency,
	recency,
	age,
	value: null,
});
const chance = (history: ReturnType<typeof one>) =>
	Math.exp(bgBb.logLikelihood(p, groupHistories([history])));

it("sums to one over every pattern of six periods", () => {
	let sum = 0;
	for (let mask = 0; mask < 64; mask++) {
		const bought = [1, 2, 3, 4, 5, 6].filter((t) => mask & (1 << (t - 1)));
		sum += chance(one(bought.length, bought.at(-1) ?? 0, 6));
	}
	expect(sum).toBeCloseTo(1, 10);
});

it("expects of the next period what one more period's chances say", () => {
	const now = one(2, 4, 6);
	const buysNext = chance(one(3, 7, 7)) / chance(now);
	expect(bgBb.expected(p, now, 1)).toBeCloseTo(buysNext, 10);
	expect(bgBb.expected(p, now, 0.5)).toBeCloseTo(buysNext / 2, 10);
	expect(bgBb.expected(p, now, 8)).toBeGreaterThan(bgBb.expected(p, now, 7));
});

it("takes a purchase just now as a sign of life", () => {
	expect(bgBb.pAlive(p, one(3, 6, 6))).toBeGreaterThan(
		bgBb.pAlive(p, one(3, 3, 6)),
	);
	expect(bgBb.pAlive(p, one(6, 6, 6))).toBeLessThan(1);
	expect(bgBb.pAlive(p, one(0, 0, 0))).toBeCloseTo(
		2.783442 / (0.656718 + 2.783442),
		10,
	);
});
