import { expect, it } from "vitest";
import { carryBack } from "./carry-back.ts";
import { carryOver } from "./carry-over.ts";

it("is the slope of carryOver in weights and media, with history and several markets", () => {
	const [weeks, history] = [4, 2];
	const media = Float64Array.from({ length: 12 }, (_, i) => (i * 7) % 5);
	const weights = Float64Array.of(0.5, 0.3, 0.15, 0.05);
	const byOut = Float64Array.from({ length: 8 }, (_, i) => 1 + (i % 3));
	const value = (m: Float64Array, w: Float64Array) => {
		const out = new Float64Array(8);
		carryOver(m, w, out, weeks, history);
		return out.reduce((sum, one, i) => sum + one * (byOut[i] ?? 0), 0);
	};
	const [byWeight, byMedia] = [new Float64Array(4), new Float64Array(12)];
	carryBack(media, weights, byOut, byWeight, byMedia, weeks, history);
	const moved = (list: Float64Array, at: number) =>
		list.map((one, i) => (i === at ? one + 1 : one));
	weights.forEach((_, l) => {
		expect(byWeight[l]).toBeCloseTo(
			value(media, moved(weights, l)) - value(media, weights),
			10,
		);
	});
	media.forEach((_, i) => {
		expect(byMedia[i]).toBeCloseTo(
			value(moved(media, i), weights) - value(media, weights),
			10,
		);
	});
});
