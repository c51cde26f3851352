import { headlineModel } from "@lotse/shared/language/headline/headline-model.ts";
import { scoreHeadline } from "@lotse/shared/language/headline/score-headline.ts";
import { fitHeadlineLayer } from "@lotse/shared/language/headline/workspace/fit-headline-layer.ts";
import { shippedModel } from "@lotse/shared/language/headline/workspace/shipped-model.ts";
import { simulateAccount } from "@lotse/shared/language/headline/workspace/simulate-account.ts";
import { describe, expect, it } from "vitest";
import { readLayer } from "./read-layer.ts";

const words =
	"free shipping today new shoes best price for your kids running summer".split(
		" ",
	);

describe("readLayer", () => {
	it("opens what the console sends, so that the workspace's results are heard", () => {
		const fitted = fitHeadlineLayer(
			simulateAccount({
				seed: 3,
				places: 4,
				textsAPlace: 8,
				impressions: 3_000,
				meanOf: (text) => (text.includes("shoes") ? 1 : 0),
				spread: 0.1,
				words,
			}),
			shippedModel,
		);
		if (!fitted.ok) throw new Error(fitted.reason);
		const layer = readLayer(JSON.parse(JSON.stringify(fitted.state)));
		if (layer === null) throw new Error("the layer does not open");
		const score = scoreHeadline(
			"Why these new shoes are the best for your kids this summer",
			{ language: "en", layer },
		);
		expect(score).toMatchObject({
			ok: true,
			layer: { version: fitted.state.version },
		});
	});

	it("is null for anything that is no layer of this model", () => {
		for (const value of [
			null,
			"layer",
			{},
			{ format: 2 },
			{ format: 1, shippedModel: "another" },
			{ format: 1, shippedModel: headlineModel.version },
			{ format: 1, shippedModel: headlineModel.version, keys: "%" },
		])
			expect(readLayer(value)).toBeNull();
	});
});
