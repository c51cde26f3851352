import { expect, it } from "vitest";
import { nameWholeFeature } from "./name-whole-feature.ts";

it("names features in both languages", () => {
	expect(nameWholeFeature("question-mark")).toEqual({
		de: "Fragezeichen",
		en: "Question mark",
	});
	expect(nameWholeFeature("typical-words").en).toBe(
		"Words of a typical headline",
	);
	expect(nameWholeFeature("other")).toEqual({ de: "other", en: "other" });
});
