import { expect, it } from "vitest";
import { contentWords } from "./content-words.ts";

it("keeps what states something, and knows promises", () => {
	expect(
		contentWords("Jetzt die besten Schuhe für immer bestellen").map(
			({ text, isStrong }) => [text, isStrong],
		),
	).toEqual([
		["besten", true],
		["Schuhe", false],
		["immer", true],
	]);
	expect(contentWords("Discover more now: 20 litres")).toEqual([]);
});
