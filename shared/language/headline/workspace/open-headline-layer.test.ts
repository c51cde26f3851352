import { expect, it } from "vitest";
import { fitHeadlineLayer } from "./fit-headline-layer.ts";
import { openHeadlineLayer } from "./open-headline-layer.ts";
import { shippedModel } from "./shipped-model.ts";

const row = (text: string, clicks: number) => ({
	text,
	place: "a",
	impressions: 1000,
	clicks,
	from: null,
	to: null,
});

it("opens a layer for the model it was learnt on, and for no other", () => {
	const fitted = fitHeadlineLayer(
		[row("Buy new shoes today", 50), row("Try new shoes today", 80)],
		shippedModel,
	);
	if (!fitted.ok) throw new Error(fitted.reason);
	expect(openHeadlineLayer(fitted.state, shippedModel.version).ok).toBe(true);
	expect(openHeadlineLayer(fitted.state, "headline-en-older")).toEqual({
		ok: false,
		reason: "other-model",
	});
});
