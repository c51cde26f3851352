import { expect, it } from "vitest";
import { lineariseRates } from "./linearise-rates.ts";
import { moveLinearised } from "./move-linearised.ts";
import { normalEquations } from "./normal-equations.ts";

it("moves each row to its level, its columns and its own effect", () => {
	const rows = [10, 40].map((clicks, index) => ({
		stratum: 0,
		impressions: 100,
		clicks,
		weight: 1,
		columns: Int32Array.of(0),
		values: Float64Array.of(index),
	}));
	const before = lineariseRates(rows, Float64Array.of(-1, -1));
	const without = normalEquations(rows, 1, before, 0, 1);
	const flat = moveLinearised(rows, without, before, Float64Array.of(0), 0);
	expect(flat.linearised.at[0]).toBe(flat.linearised.at[1]);
	expect(flat.pull).toBe(0);
	const own = normalEquations(rows, 1, before, 1, 1);
	const free = moveLinearised(rows, own, before, Float64Array.of(0), 1);
	expect(free.linearised.at[0]).toBeLessThan(free.linearised.at[1] ?? 0);
	expect(free.logLikelihood).toBeGreaterThan(flat.logLikelihood);
	expect(free.pull).toBeGreaterThan(0);
});
