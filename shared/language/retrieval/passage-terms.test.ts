import { expect, it } from "vitest";
import { passageTerms } from "./passage-terms.ts";

it("keeps words of title and text apart, and parts of compounds apart from words", () => {
	expect(passageTerms("Versand", "Süße Nussschokolade", "de")).toEqual({
		title: ["versand"],
		words: ["suesse", "suss", "nussschokolade", "nussschokolad"],
		parts: ["nuss", "schokolad"],
	});
});

it("takes English endings off English, German ones off what it does not know", () => {
	expect(passageTerms("", "Berries", "en").words).toEqual(["berries", "berry"]);
	expect(passageTerms("", "Schuhe", "unknown").words).toEqual([
		"schuhe",
		"schuh",
	]);
});

it("keeps repetitions, because counts weigh", () => {
	expect(passageTerms("", "Nuss Nuss", "de").words).toEqual(["nuss", "nuss"]);
});
