import { describe, expect, it } from "vitest";
import { detectAddress } from "./detect-address.ts";

describe("detectAddress", () => {
	it.each([
		[
			"Wir sitzen in der Hauptstraße 5, 10115 Berlin.",
			"Hauptstraße 5, 10115 Berlin",
		],
		["Musterweg 12a", "Musterweg 12a"],
		["Am Markt 12, 80331 München", "Am Markt 12, 80331 München"],
		["Potsdamer Platz 1", "Potsdamer Platz 1"],
		["221B Baker Street, London NW1 6XE", "221B Baker Street, London NW1 6XE"],
		["P.O. Box 1234", "P.O. Box 1234"],
		["36 Rue de la Gare 12", "36 Rue de la Gare 12"],
	] as const)("finds it in %s", (text, expected) => {
		expect(
			detectAddress(text).map(({ type, start, end }) => [
				type,
				text.slice(start, end),
			]),
		).toEqual([["ADDRESS", expected]]);
	});
	it.each([
		"Auf Platz 1 der Charts",
		"5 Great Ways to Drive Sales",
		"3 Easy ways to the road",
		"Weihnachtsmarkt 2024",
		"Spring 2024",
		"Monitoring 24",
		"10115 Berlin",
		"Parkplatz 7",
		"Straße",
	])("finds nothing in %s", (text) => {
		expect(detectAddress(text)).toEqual([]);
	});
});
