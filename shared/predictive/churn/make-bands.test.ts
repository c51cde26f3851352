import { expect, it } from "vitest";
import { makeBands } from "./make-bands.ts";

it("puts every customer in one of bands that rise", () => {
	const p = Float64Array.from(
		{ length: 100 },
		(_, i) => ((i * 37) % 100) / 100,
	);
	const bands = makeBands(
		p,
		p.map((one) => (one > 0.5 ? 1 : 0)),
	);
	expect(bands.map(({ rows }) => rows)).toEqual([33, 33, 34]);
	expect(bands.reduce((sum, { left }) => sum + left, 0)).toBe(49);
	expect(bands.at(-1)?.upTo).toBe(1);
	expect(bands[0]?.predicted).toBeCloseTo(0.16, 12);
});
