import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../statistics/create-random.ts";
import { drawGamma } from "../../statistics/draw-gamma.ts";
import { type PacedArm, paceBudget } from "./pace-budget.ts";

const arm = (
	name: string,
	planned: number,
	days: PacedArm["days"],
): PacedArm => ({ name, planned, valuePerConversion: 50, days });
const same = (spend: number, conversions: number, count = 7) =>
	Array.from({ length: count }, () => ({ spend, conversions }));

describe("paceBudget", () => {
	it("stays in the corridor and spends the plan's money", () => {
		const figure = fc.double({ min: 0, max: 1000, noNaN: true });
		const some = fc.record({
			planned: figure,
			days: fc.array(fc.record({ spend: figure, conversions: fc.nat(50) }), {
				maxLength: 5,
			}),
		});
		fc.assert(
			fc.property(
				fc.array(some, { minLength: 1, maxLength: 4 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(drawn, corridor) => {
					const arms = drawn.map(({ planned, days }, a) =>
						arm(`a${a}`, planned, days),
					);
					const total = arms.reduce((sum, { planned }) => sum + planned, 0);
					fc.pre(total >= 0.01);
					const found = paceBudget(arms, corridor, 1);
					const spent = found.reduce((sum, { paced }) => sum + paced, 0);
					expect(spent / total).toBeCloseTo(1, 9);
					for (const { paced, min, max, value } of found) {
						expect(paced).toBeGreaterThanOrEqual(min * (1 - 1e-9));
						expect(paced).toBeLessThanOrEqual(max * (1 + 1e-9) + 1e-12);
						expect(value.q3).toBeLessThanOrEqual(value.q97);
					}
				},
			),
			{ seed: 1, numRuns: 40 },
		);
	});

	it("gives more to what surely brings more, and keeps trying what is not known", () => {
		const [good, poor] = paceBudget(
			[arm("good", 100, same(100, 20)), arm("poor", 100, same(100, 5))],
			0.2,
			1,
		);
		expect(good?.paced).toBeCloseTo(120, 1);
		expect(poor?.paced).toBeCloseTo(80, 1);
		const [known, unknown] = paceBudget(
			[arm("known", 100, same(100, 10)), arm("new", 100, [])],
			0.2,
			1,
		);
		expect(unknown?.pBest).toBeGreaterThan(0.2);
		expect(unknown?.pBest).toBeLessThan(0.7);
		expect(known?.paced).toBeGreaterThan(85);
	});

	it("is less sure where days vary more than chance", () => {
		const wild = [0, 40, 0, 38, 1, 40, 21].map((conversions) => ({
			spend: 100,
			conversions,
		}));
		const chance = (days: PacedArm["days"]) =>
			paceBudget([arm("a", 100, days), arm("b", 100, same(100, 14))], 0.2, 1)[0]
				?.pBest ?? 0;
		expect(chance(same(100, 20))).toBeGreaterThan(0.99);
		expect(chance(wild)).toBeLessThan(0.95);
	});

	it("brings more than keeping to the plan in simulated weeks", () => {
		const random = createRandom(9, 1);
		let paced = 0;
		let fixed = 0;
		for (let world = 0; world < 16; world++) {
			const rates = [0, 1, 2].map(() => drawGamma(random, 4) / 40);
			const days: { spend: number; conversions: number }[][] = [[], [], []];
			for (let day = 0; day < 12; day++) {
				const found = paceBudget(
					days.map((own, a) => arm(`a${a}`, 100, own)),
					0.3,
					day,
				);
				found.forEach((one, a) => {
					const mean = one.paced * (rates[a] ?? 0);
					paced += mean;
					fixed += 100 * (rates[a] ?? 0);
					// Close enough to a Poisson for counts of ten and more.
					const noise = Math.sqrt(mean) * random.normal();
					const conversions = Math.max(0, Math.round(mean + noise));
					days[a]?.push({ spend: one.paced, conversions });
				});
			}
		}
		expect(paced / fixed).toBeGreaterThan(1.05);
	}, 30_000);

	it("refuses what is no plan", () => {
		expect(() => paceBudget([arm("a", 0, [])], 0.2, 1)).toThrow(/money/);
		expect(() => paceBudget([arm("a", 1, [])], 2, 1)).toThrow(/corridor/);
		expect(() => paceBudget([arm("a", 1, same(-1, 0))], 0.2, 1)).toThrow(
			/figure/,
		);
	});
});
