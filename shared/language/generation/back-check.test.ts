import { expect, it } from "vitest";
import { backCheck } from "./back-check.ts";

const check = (source: string, text: string) =>
	backCheck({
		source,
		text,
		glossary: [{ from: "Schal", to: "scarf" }],
		names: ["Nordweg"],
	}).map(({ en }) => en);

it("passes a faithful translation", () => {
	expect(
		check(
			"Nordweg Schal, bis zu 40 Stunden warm, ohne Plastik",
			"Nordweg scarf, warm for up to 40 hours, without plastic",
		),
	).toEqual([]);
});

it("asks for a term where the source has it as a word, in whatever form", () => {
	expect(check("Schals für alle", "Shawls for all")).toEqual([
		"The glossary says “scarf” for “Schal”.",
	]);
	expect(check("Der Schalter", "The switch")).toEqual([]);
});

it("finds lost numbers, limits, names, terms and denials", () => {
	const problems = check(
		"Nordweg Schal, bis zu 40 Stunden, ohne Plastik",
		"Shawl, 40 hours, with plastic",
	);
	expect(problems).toEqual([
		"“40 h” is missing.",
		"“40 h” is not in the original.",
		"The glossary says “scarf” for “Schal”.",
		"The name “Nordweg” is missing.",
		"A denial is missing or was added.",
	]);
});

it("compares figures alone where the other language is not known", () => {
	const foreign = (text: string) =>
		backCheck({
			source:
				"Nordweg hält bis zu 40 Stunden, 1.200 g, zwei Taschen, nicht rot",
			text,
			glossary: [],
			names: ["Nordweg"],
			isForeign: true,
		}).map(({ en }) => en);
	expect(
		foreign("Nordweg tient jusqu’à 40 heures, 1 200 g, deux poches, pas rouge"),
	).toEqual([]);
	expect(foreign("Nordweg tient 14 heures, 1 200 g, deux poches")).toEqual([
		"“40” is missing.",
		"“14” is not in the original.",
	]);
});
