import { expect, it } from "vitest";
import { readAttributeLine } from "./read-attribute-line.ts";

it("reads named values, and a product's rows of a table", () => {
	expect(readAttributeLine("Material: 100 % Wolle.")).toEqual({
		name: "Material",
		value: "100 % Wolle",
	});
	expect(readAttributeLine("Gewicht | 890 g")).toEqual({
		name: "Gewicht",
		value: "890 g",
	});
	expect(readAttributeLine("Kordel | 40 cm")?.value).toBe("40 cm");
});

it.each([
	"Deutschland | 4,90 €",
	"Land | Kosten",
	"Größe | S | M | L",
	"Der Schal ist warm.",
	"um 12: dann",
])("leaves %s alone", (line) => {
	expect(readAttributeLine(line)).toBeNull();
});
