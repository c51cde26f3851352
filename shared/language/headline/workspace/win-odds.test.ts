import { expect, it } from "vitest";
import { layerOfTests } from "./layer-of-tests.ts";
import { winOdds } from "./win-odds.ts";

it("leaves the shipped log-odds nearly as they are at the archive's slope and spread", () => {
	const { shippedFactor, variance } = winOdds(
		new Map([[0, 1]]),
		0,
		layerOfTests(),
	);
	expect(shippedFactor).toBeGreaterThan(1);
	expect(shippedFactor).toBeLessThan(1.05);
	expect(variance).toBeCloseTo((shippedFactor / 0.16) ** 2 * 0.02 ** 2, 6);
});

it("counts a difference less where texts vary more, and where more is open", () => {
	const at = (layer = layerOfTests(), unknown = 0) =>
		winOdds(new Map([[0, 1]]), unknown, layer).shippedFactor;
	expect(at(layerOfTests({ spread: 0.4 }))).toBeLessThan(at());
	expect(at(layerOfTests(), 5)).toBeLessThan(at());
	expect(at(layerOfTests({ slope: 0 }))).toBe(0);
});
