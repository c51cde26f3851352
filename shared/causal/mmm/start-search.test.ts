import { expect, it } from "vitest";
import { advanceMinimise } from "../../statistics/advance-minimise.ts";
import { simulateMarkets } from "../simulate/simulate-markets.ts";
import { simulatedDesign } from "../simulate/simulated-design.ts";
import { rootCoordinates } from "./root-coordinates.ts";
import { startSearch } from "./start-search.ts";
import { startValues } from "./start-values.ts";

it("starts from the curvature where there are markets, and goes down from there", () => {
	const maker = simulateMarkets(2, { markets: 4, weeks: 50, channels: 2 });
	const design = simulatedDesign(maker);
	const { objective, fromFree } = rootCoordinates(design);
	const state = startSearch(design, objective, fromFree(startValues(design)));
	const size = design.layout.size;
	const diagonal = Array.from(
		{ length: size },
		(_, i) => state.inverseHessian[i * size + i] ?? 0,
	);
	expect(Math.min(...diagonal)).toBeGreaterThan(0);
	expect(Math.max(...diagonal) / Math.min(...diagonal)).toBeGreaterThan(10);
	const later = advanceMinimise(objective, state, 10);
	expect(later.value).toBeLessThan(state.value);
});
