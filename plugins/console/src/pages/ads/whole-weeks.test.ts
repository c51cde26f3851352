import { expect, it } from "vitest";
import { wholeWeeks } from "./whole-weeks.ts";

it("names the Mondays of weeks that are over", () => {
	const before = ["2026-11-02", "2026-11-09"];
	expect(wholeWeeks("2026-11-16", 2)).toEqual(before);
	expect(wholeWeeks("2026-11-22", 2)).toEqual(before);
	expect(wholeWeeks("2026-11-23", 2)).toEqual(["2026-11-09", "2026-11-16"]);
});
