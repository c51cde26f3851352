import { expect, it } from "vitest";
import { scaledColumn } from "./scaled-column.ts";

it("centres and scales, and comes back", () => {
	const { raw, scaled, centre, scale } = scaledColumn(Float64Array.of(1, 3, 8));
	expect(centre).toBe(4);
	expect(scaled.reduce((sum, z) => sum + z, 0)).toBeCloseTo(0, 12);
	raw.forEach((value, t) => {
		expect((scaled[t] ?? 0) * scale + centre).toBeCloseTo(value, 12);
	});
});

it("has scale 1 where nothing moves", () => {
	expect(scaledColumn(Float64Array.of(2, 2)).scale).toBe(1);
});
