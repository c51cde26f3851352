import { fitMmm } from "@lotse/shared/causal/mmm/fit-mmm.ts";
import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import { readSeries } from "@lotse/shared/causal/mmm/read-series.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeWeeks } from "../test/make-weeks.ts";
import { isWholeModel } from "./is-whole-model.ts";

function fitted(): MmmModel {
	const spec = {
		date: "week",
		target: "revenue",
		channels: ["tv", "search"],
		seasonality: { yearly: 0 },
	};
	const read = readSeries(makeWeeks(60), spec);
	if (!read.ok) throw new Error("The made-up weeks are not right.");
	const fit = fitMmm(read.series, spec, { draws: 50, moves: 0 });
	if (!fit.ok) throw new Error("The made-up weeks give no model.");
	return JSON.parse(JSON.stringify(fit.model));
}

describe("isWholeModel", () => {
	const model = fitted();

	it("accepts what a fit wrote", () => {
		expect(isWholeModel(model)).toBe(true);
	});

	it("refuses a model with one part cut off or in place of another", () => {
		const { series, scales, draws, parameters } = model;
		const wrong: Partial<MmmModel>[] = [
			{ draws: [] },
			{ draws: draws.map((draw) => draw.slice(1)) },
			{ parameters: parameters.toReversed() },
			{ series: { ...series, target: series.target.slice(1) } },
			{ series: { ...series, channels: series.channels.toReversed() } },
			{ scales: { ...scales, target: 0 } },
			{ spec: { ...model.spec, seasonality: { yearly: 1e300 } } },
		];
		for (const part of wrong)
			expect(isWholeModel({ ...model, ...part })).toBe(false);
	});

	it("never throws, whatever stands where", () => {
		const parts = fc.constantFrom(...Object.keys(model));
		fc.assert(
			fc.property(parts, fc.jsonValue(), (part, value) => {
				expect(typeof isWholeModel({ ...model, [part]: value })).toBe(
					"boolean",
				);
			}),
		);
	});
});
