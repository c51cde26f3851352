import { expect, it } from "vitest";
import { drawWaterfall } from "./draw-waterfall.ts";

it("begins each part where the one before ended, also below zero", () => {
	const exact = (mean: number) => ({ mean, q3: mean, q97: mean });
	const { html } = drawWaterfall(
		"t",
		[
			{ name: "base", value: exact(60), kind: "sum" },
			{ name: "up", value: exact(40), kind: "part" },
			{ name: "down", value: exact(-20), kind: "part" },
			{ name: "all", value: exact(80), kind: "sum" },
		],
		String,
	);
	const bars = [...html.matchAll(/x="([\d.]+)" y="\d+" width="([\d.]+)"/g)].map(
		([, x, width]) => [Number(x), Number(x) + Number(width)],
	);
	const [base, up, down, all] = bars;
	expect(up?.[0]).toBeCloseTo(base?.[1] ?? 0, 1);
	expect(down?.[1]).toBeCloseTo(up?.[1] ?? 0, 1);
	expect(all?.[1]).toBeCloseTo(down?.[0] ?? 0, 1);
	expect(base?.[0]).toBe(all?.[0]);
});
