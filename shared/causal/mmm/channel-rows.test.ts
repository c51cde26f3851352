import { expect, it } from "vitest";
import { simulateChocolateMaker } from "../simulate/simulate-chocolate-maker.ts";
import { simulatedDesign } from "../simulate/simulated-design.ts";
import { channelRows } from "./channel-rows.ts";
import type { MmmSpec } from "./mmm-spec.ts";

const maker = simulateChocolateMaker(4);
const lay = (more?: Partial<MmmSpec>) => simulatedDesign(maker, more);
const square = (levels: Float64Array, out: Float64Array) => {
	for (let i = 0; i < out.length; i++) out[i] = (levels[i] ?? 0) ** 2;
};
const weights = Float64Array.of(0.75, 0.25);

it("bends what was carried over, carries over what was bent, and multiplies frequency by reach", () => {
	const first = lay({});
	const media = first.channels[0]?.media ?? new Float64Array();
	const at = (t: number) => media[t] ?? 0;
	expect(channelRows(first, 0, weights, square)[9]).toBeCloseTo(
		(0.75 * at(9) + 0.25 * at(8)) ** 2,
		12,
	);
	const second = lay({ order: "saturation_first" });
	expect(channelRows(second, 0, weights, square)[9]).toBeCloseTo(
		0.75 * at(9) ** 2 + 0.25 * at(8) ** 2,
		12,
	);
	const frequency = media.map((_, t) => 1 + (t % 3));
	const channels = second.channels.map((own) => ({ ...own, frequency }));
	expect(
		channelRows({ ...second, channels }, 0, weights, square)[9],
	).toBeCloseTo(0.75 * at(9) * 1 + 0.25 * at(8) * 9, 12);
});
