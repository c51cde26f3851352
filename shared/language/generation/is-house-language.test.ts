import { expect, it } from "vitest";
import { isHouseLanguage } from "./is-house-language.ts";

it("tells the languages the rules know from those they do not", () => {
	expect((["de", "en", "fr", "pl"] as const).map(isHouseLanguage)).toEqual([
		true,
		true,
		false,
		false,
	]);
});
