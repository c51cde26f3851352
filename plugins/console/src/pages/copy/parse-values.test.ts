import { expect, it } from "vitest";
import { parseValues } from "./parse-values.ts";

it("reads one value a line and leaves out what is none", () => {
	expect(
		parseValues(
			"Craft: master, workshop\n\nnothing\n: x\nEmpty:\nSea: coast",
		).map(({ name, words }) => [name.en, words.de]),
	).toEqual([
		["Craft", ["master", "workshop"]],
		["Sea", ["coast"]],
	]);
});
