import { describe, expect, it } from "vitest";
import { backCheck } from "./back-check.ts";
import { translateFacts } from "./translate-facts.ts";

describe("translateFacts", () => {
	it("translates attributes, measures and short phrases both ways", () => {
		const en = translateFacts(
			"Material: 100 % Wolle\nGewicht: 1.290,5 g\nOhne Palmöl\nAus recyceltem Polyester",
			"de",
			[],
			[],
		);
		expect(en.lines.map(({ to }) => to)).toEqual([
			"Material: 100% wool",
			"Weight: 1,290.5 g",
			"Without palm oil",
			"Made of recycled polyester",
		]);
		const de = translateFacts(
			"Material: wool\n5 years guarantee",
			"en",
			[],
			[],
		);
		expect(de.lines.map(({ to }) => to)).toEqual([
			"Material: Wolle",
			"5 Jahre Garantie",
		]);
	});

	it("leaves out what it would have to guess", () => {
		const { lines, untranslated } = translateFacts(
			"With soft wool\nThe bag is nice.",
			"en",
			[],
			[],
		);
		expect(lines).toEqual([]);
		expect(untranslated).toEqual(["With soft wool", "The bag is nice."]);
	});

	it("prefers the glossary and keeps names, and its work passes the back-check", () => {
		const glossary = [{ from: "Rucksack", to: "daypack" }];
		const source = "Rucksack Nordweg: bis zu 20 Liter";
		const [line] = translateFacts(source, "de", glossary, ["Nordweg"]).lines;
		expect(line?.to).toBe("Daypack Nordweg: up to 20 litres");
		expect(
			backCheck({ source, text: line?.to ?? "", glossary, names: ["Nordweg"] }),
		).toEqual([]);
	});
});
