import { expect, it } from "vitest";
import { extractHeadlineFeatures } from "../extract-headline-features.ts";
import { hashFeature } from "../hash-feature.ts";
import { ownColumnsOf, ownKeys } from "./own-columns-of.ts";

it("sees words, pairs, the real length, and no letters", () => {
	const text = "Schuhe kaufen";
	const columns = ownColumnsOf(text, extractHeadlineFeatures(text));
	const keys = columns.map(({ key }) => key);
	for (const name of ["u schuhe", "u kaufen", "b schuhe kaufen"])
		expect(keys).toContain(ownKeys.ngrams + hashFeature(name));
	expect(keys).not.toContain(ownKeys.ngrams + hashFeature("c _sc"));
	expect(columns.find(({ key }) => key === ownKeys.length)?.value).toBe(
		13 / 20,
	);
	const pair = columns.find(
		({ key }) => key === ownKeys.ngrams + hashFeature("b schuhe kaufen"),
	);
	expect([pair?.token, pair?.secondToken]).toEqual([1, 0]);
});
