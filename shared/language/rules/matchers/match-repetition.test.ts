import { expect, it } from "vitest";
import { matchRepetition } from "./match-repetition.ts";

it("hits a word that stands twice with only spaces between", () => {
	expect(
		matchRepetition()({ text: "Jetzt jetzt, jetzt kaufen", channel: "plain" }),
	).toEqual([{ start: 0, end: 11, suggestions: ["Jetzt"] }]);
});
