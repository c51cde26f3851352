import { expect, it } from "vitest";
import { markAsMade } from "./mark-as-made.ts";

it("tells models from patterns, and marks where a channel allows", () => {
	expect(markAsMade("google-ads-headline", true)).toEqual({
		digitalSourceType: "trainedAlgorithmicMedia",
		jsonLd: null,
		disclosure: null,
	});
	expect(markAsMade("product-text", true).disclosure?.de).toContain("KI");
	expect(markAsMade("product-text", false)).toMatchObject({
		digitalSourceType: "algorithmicMedia",
		jsonLd: {
			digitalSourceType: "https://schema.org/AlgorithmicMediaDigitalSource",
		},
		disclosure: null,
	});
});
