import fc from "fast-check";
import { expect, it } from "vitest";
import { marketFactor } from "./market-factor.ts";

it("is 1 for a market like the others, and exp(d) for small d", () => {
	expect(marketFactor(0, 0, 0.3, 0.5).factor).toBeCloseTo(1, 2);
	// c = 0: d = spread * step.
	expect(marketFactor(0.1, 0, 0.5, 0.7).factor).toBeCloseTo(Math.exp(0.05), 2);
	// c = 1: the coordinate is the market's own root; 10 % more root is 33 % more effect.
	expect(marketFactor(0.55, 1, 0.4, 0.5).factor).toBeCloseTo(1.1 ** 3, 2);
});

it("has the slopes of finite differences", () => {
	const number = (min: number, max: number) =>
		fc.double({ min, max, noNaN: true });
	fc.assert(
		fc.property(
			number(-3, 3),
			fc.constantFrom(0, 0.3, 1),
			number(0.1, 1.5),
			number(0.2, 0.9),
			(step, c, spread, root) => {
				const h = 1e-6;
				const here = marketFactor(step, c, spread, root);
				const check = (
					slopes: [number, number],
					at: (by: number) => ReturnType<typeof marketFactor>,
				) => {
					const [up, down] = [at(h), at(-h)];
					const [factor, log] = slopes;
					const near = (found: number, numeric: number) => {
						expect(Math.abs(found - numeric)).toBeLessThan(
							1e-4 * (1 + Math.abs(numeric)),
						);
					};
					near(factor, Math.log(up.factor / down.factor) / (2 * h));
					near(log, (up.log - down.log) / (2 * h));
				};
				check([here.byStep, here.logByStep], (by) =>
					marketFactor(step + by, c, spread, root),
				);
				check([here.byLogSpread, here.logByLogSpread], (by) =>
					marketFactor(step, c, spread * Math.exp(by), root),
				);
				check([here.byLogRoot, here.logByLogRoot], (by) =>
					marketFactor(step, c, spread, root * Math.exp(by)),
				);
			},
		),
		{ seed: 1 },
	);
});
