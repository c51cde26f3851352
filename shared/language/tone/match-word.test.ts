import { expect, it } from "vitest";
import { matchWord } from "./match-word.ts";

const german = matchWord(
	new Map(["traum", "nachhaltig", "kaufen", "sorge"].map((w) => [w, w])),
	"de",
);
const english = matchWord(
	new Map(["improve", "happy", "stop", "easy"].map((w) => [w, w])),
	"en",
);

it.each([
	["Traum", "word"],
	["nachhaltiges", "form"],
	["Nachhaltigkeit", "form"],
	["gekauft", "form"],
	["Traumurlaub", "part"],
	["Kindheitstraum", "part"],
])("finds German %s by %s", (word, by) => {
	expect(german(word)?.by).toBe(by);
});
it.each(["improving", "happiness", "happier", "stopped", "EASILY"])(
	"finds English %s as a form",
	(word) => {
		expect(english(word)?.by).toBe("form");
	},
);
it("leaves other words and turned compounds alone", () => {
	expect(["Baum", "sorgenfrei", "traumlos", ""].map(german)).toEqual([
		null,
		null,
		null,
		null,
	]);
	expect(english("impossible")).toBeNull();
});
