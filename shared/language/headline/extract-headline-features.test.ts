import { expect, it } from "vitest";
import { extractHeadlineFeatures } from "./extract-headline-features.ts";
import { hashFeature } from "./hash-feature.ts";

it("gives words, pairs with the edges, and letters, each at its token", () => {
	const { tokens, ngrams, classes } = extractHeadlineFeatures("She’s sad 🌷");
	expect(tokens.map((token) => token.text)).toEqual(["She’s", "sad"]);
	expect(
		ngrams.filter((ngram) => ngram.kind === "word").map((ngram) => ngram.hash),
	).toEqual([hashFeature("u she's"), hashFeature("u sad")]);
	expect(ngrams.filter((ngram) => ngram.kind === "pair")).toEqual([
		{ hash: hashFeature("b ^ she's"), kind: "pair", token: 0 },
		{
			hash: hashFeature("b she's sad"),
			kind: "pair",
			token: 1,
			secondToken: 0,
		},
		{ hash: hashFeature("b sad $"), kind: "pair", token: 1 },
	]);
	expect(
		ngrams.filter((ngram) => ngram.kind === "letters" && ngram.token === 1),
	).toHaveLength(6);
	expect(classes.map(([, token]) => token)).toEqual([0, 1]);
});
