import { expect, it } from "vitest";
import { startLinearised } from "./start-linearised.ts";

const row = (clicks: number) => ({
	stratum: 0,
	impressions: 980,
	clicks,
	weight: 1,
	columns: new Int32Array(),
	values: new Float64Array(),
});

it("begins near each row's own rate, drawn to its stratum's, finite without a click", () => {
	const { at } = startLinearised([row(0), row(98)], 1);
	const level = 98.5 / 1961;
	const rate = (20 * level) / 1000;
	expect(at[0]).toBeCloseTo(Math.log(rate / (1 - rate)), 9);
	expect(at[1]).toBeGreaterThan(at[0] ?? 0);
});
