import fc from "fast-check";
import { expect, it } from "vitest";
import { marketFactor } from "./market-factor.ts";
import { marketStep } from "./market-step.ts";

it("undoes the market's factor however far it is centred", () => {
	const number = (min: number, max: number) =>
		fc.double({ min, max, noNaN: true });
	fc.assert(
		fc.property(
			number(-2, 2),
			number(0, 1),
			number(0.1, 1),
			number(0.2, 1),
			(difference, c, spread, root) => {
				const unit = ((root * spread) / 3) ** c;
				const step = difference * unit + c * root;
				const { factor } = marketFactor(step, c, spread, root);
				expect(marketStep(Math.log(factor), c, spread, root)).toBeCloseTo(
					step,
					6,
				);
			},
		),
		{ seed: 1 },
	);
});
