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
		["12 rue de la Paix, 75002 Paris", "12 rue de la Paix, 75002 Paris"],
		["12 bis, avenue Foch, 75116 Paris", "12 bis, avenue Foch, 75116 Paris"],
		["Postfach 12 34 56, 10115 Berlin", "Postfach 12 34 56, 10115 Berlin"],
		[
			"Mariahilfer Straße 12/3/8, 1070 Wien",
			"Mariahilfer Straße 12/3/8, 1070 Wien",
		],
		[
			"Straße des 17. Juni 135, 10623 Berlin",
			"Straße des 17. Juni 135, 10623 Berlin",
		],
		["Hauptstr.12, 60313 Frankfurt", "Hauptstr.12, 60313 Frankfurt"],
		[
			"D-80331 München, Sendlinger Str. 8",
			"D-80331 München, Sendlinger Str. 8",
		],
		[
			"Musterstraße 5\nHinterhaus\n10115 Berlin",
			"Musterstraße 5\nHinterhaus\n10115 Berlin",
		],
		[
			"Lindenstraße 14b, 50674 Köln. Bitte klingeln",
			"Lindenstraße 14b, 50674 Köln",
		],
		["Seeweg 3, 9000 St. Gallen", "Seeweg 3, 9000 St. Gallen"],
		["Am alten Hafen 3, 28195 Bremen", "Am alten Hafen 3, 28195 Bremen"],
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
		"Fahr in die Straße 2 Mal",
		"Auf dem Weg 2 Pausen",
		"Sale\nBis Sonntag 50 % auf alles\nNur im Laden",
		"12 Cours de Cuisine",
	])("finds nothing in %s", (text) => {
		expect(detectAddress(text)).toEqual([]);
	});
	it("reads a line of two numbers with a flat below", () => {
		expect(detectAddress("4923 Parmova 109\nSuite 380")).toContainEqual({
			type: "ADDRESS",
			start: 0,
			end: 16,
			confidence: 0.6,
		});
	});
});
