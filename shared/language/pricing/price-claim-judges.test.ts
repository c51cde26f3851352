import fc from "fast-check";
import { expect, it } from "vitest";
import { describeMoney } from "./describe-money.ts";
import { priceClaimJudges } from "./price-claim-judges.ts";

const claim = { start: 0, end: 1, text: "x" };
const figuresOf = (lowestMicros: number, priceMicros: number) => ({
	lowestMicros,
	priceMicros,
	reductionPercent: ((lowestMicros - priceMicros) / lowestMicros) * 100,
	write: (amount: number) => describeMoney(amount, "EUR"),
});

it("objects to a percentage exactly when it is more than the reduction", () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 2, max: 10_000 }),
			fc.integer({ min: 1, max: 99 }),
			fc.integer({ min: 1, max: 99 }),
			(lowest, share, said) => {
				const figures = figuresOf(lowest * 100, lowest * share);
				const found = priceClaimJudges.percent?.(
					{ ...claim, kind: "percent", percent: said },
					figures,
				);
				expect(found === null).toBe(said <= 100 - share);
			},
		),
		{ seed: 37, numRuns: 500 },
	);
});

it("lets nothing announce a reduction that is none", () => {
	const figures = figuresOf(10_000_000, 10_000_000);
	for (const kind of ["was", "percent", "off", "highlight"] as const)
		expect(
			priceClaimJudges[kind]?.({ ...claim, kind, amountMicros: 1 }, figures)
				?.level,
		).toBe("error");
});

it("only warns of a percentage rounded up", () => {
	const figures = figuresOf(9_990_000, 5_990_000);
	expect(
		priceClaimJudges.percent?.(
			{ ...claim, kind: "percent", percent: 40 },
			figures,
		),
	).toBeNull();
	expect(
		priceClaimJudges.percent?.(
			{ ...claim, kind: "percent", percent: 41 },
			figures,
		)?.level,
	).toBe("error");
	expect(
		priceClaimJudges.percent?.(
			{ ...claim, kind: "percent", percent: 34 },
			figuresOf(3_000_000, 1_990_000),
		)?.level,
	).toBe("warning");
});
