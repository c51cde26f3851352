import { expect, it } from "vitest";
import { checkBrief } from "./check-brief.ts";
import { sampleBrief } from "./sample-brief.suite.ts";

const fields = (change: Parameters<typeof sampleBrief>[1]) =>
	checkBrief(sampleBrief("ad-variants", change)).map(({ field }) => field);

it("asks for what a task needs", () => {
	const empty = { ...sampleBrief("ad-variants").product, name: " " };
	expect(fields({})).toEqual([]);
	expect(fields({ product: empty })).toEqual(["product.name"]);
	expect(fields({ task: "rewrite", product: empty })).toEqual(["source.text"]);
	expect(fields({ task: "hreflang" })).toEqual(["alternates"]);
	expect(fields({ counts: { headline: 16, title: 1 } })).toEqual([
		"counts.headline",
		"counts.title",
	]);
});

it("writes other languages only in translations and language links, and nothing of nothing", () => {
	expect(fields({ language: "fr" })).toEqual(["language"]);
	const source = { text: "Ein Schal.", language: null };
	expect(fields({ task: "localisation", language: "fr", source })).toEqual([]);
	expect(fields({ counts: { headline: 0 } })).toEqual([]);
	expect(fields({ counts: { headline: 0, description: 0 } })).toEqual([
		"counts",
	]);
});
