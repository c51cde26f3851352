import { expect, it } from "vitest";
import { estimateElasticity } from "../elasticity/estimate-elasticity.ts";
import { simulatedProducts, simulateSales } from "./simulate-sales.ts";

const customers = Array.from({ length: 90 }, (_, i) => `c${i}`);

it("is the same for the same seed, and sells what its rules say", () => {
	const sales = simulateSales(1, 20_000, customers);
	expect(simulateSales(1, 20_000, customers)).toEqual(sales);
	expect(new Set(sales.map(({ id }) => id)).size).toBe(sales.length);
	const dark = simulatedProducts[0];
	const steps = Map.groupBy(
		sales.filter(({ product }) => product === dark.product),
		({ id }) => id.split("-")[0],
	);
	const told = estimateElasticity(
		[...steps.values()].map((lines) => ({
			price: (lines[0]?.priceMicros ?? 0) / 1e6,
			units: lines.reduce((sum, { units }) => sum + units, 0),
			controls: [],
		})),
	);
	if (told.abstain) throw new Error("abstained");
	expect(told.low).toBeLessThan(dark.elasticity);
	expect(told.high).toBeGreaterThan(dark.elasticity);
});
