import { expect, it } from "vitest";
import { findCompetingPages } from "./find-competing-pages.ts";

it("finds pages for the same search", () => {
	const page = { title: "Wanderrucksack Nordweg kaufen" };
	expect(
		findCompetingPages("Wanderrucksack Nordweg kaufen und vergleichen", [
			page,
			{ title: "Impressum" },
		]),
	).toEqual([page]);
});
