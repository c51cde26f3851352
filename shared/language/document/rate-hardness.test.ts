import { expect, it } from "vitest";
import { weighSentence } from "../complexity/weigh-sentence.ts";
import { countText } from "../readability/count-text.ts";
import { rateHardness } from "./rate-hardness.ts";

it("rates German by the model, English by Flesch, and short ones not at all", () => {
	const german =
		"Die Verwaltungsvorschriften regeln, unter welchen Bedingungen man das Grundstück betreten darf.";
	const english = "The cat sat on the mat and looked at us.";
	expect(
		rateHardness(countText(german, "de"), weighSentence(german), "de")?.by,
	).toBe("complexity");
	const rated = rateHardness(countText(english, "en"), null, "en");
	expect(rated?.rank).toBeCloseTo((110 - (rated?.value ?? 0)) / 25, 12);
	expect(rateHardness(countText("Short one.", "en"), null, "en")).toBeNull();
	expect(rateHardness(countText(english, "en"), null, "unknown")).toBeNull();
});
