import { expect, it } from "vitest";
import { priorEdges } from "./prior-edges.ts";

it("tells where a prior ends", () => {
	const open = Number.POSITIVE_INFINITY;
	expect(priorEdges({ dist: "Normal", mu: 0, sigma: 1 })).toEqual({
		low: -open,
		high: open,
	});
	expect(priorEdges({ dist: "Gamma", alpha: 1, beta: 1 })).toEqual({
		low: 0,
		high: open,
	});
	expect(priorEdges({ dist: "Beta", alpha: 1, beta: 1 }).high).toBe(1);
	expect(
		priorEdges({ dist: "TruncatedNormal", mu: 0, sigma: 1, upper: 0 }),
	).toEqual({ low: -open, high: 0 });
});
