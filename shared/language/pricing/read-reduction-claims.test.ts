import fc from "fast-check";
import { expect, it } from "vitest";
import { readReductionClaims } from "./read-reduction-claims.ts";

const shortly = (text: string) =>
	readReductionClaims(text).map(({ kind, amountMicros, percent, isUpTo }) =>
		[
			kind,
			...(amountMicros === undefined ? [] : [amountMicros / 1e6]),
			...(percent === undefined ? [] : [percent]),
			...(isUpTo ? ["up to"] : []),
		].join(" "),
	);

it.each([
	["Statt 49,99 € nur 29,99 €", ["was 49.99", "now 29.99"]],
	["29,99 € statt 49,99 €", ["now 29.99", "was 49.99"]],
	["statt 49,99 nur 29,99", ["was 49.99", "now 29.99"]],
	["-40 % auf Schuhe", ["percent 40"]],
	["Jetzt 20% sparen", ["percent 20"]],
	["Bis zu 70 % Rabatt", ["percent 70 up to"]],
	["Spare 10 €", ["off 10"]],
	["10 € Rabatt", ["off 10"]],
	["Unser Preis-Highlight: 1.299 €", ["highlight", "now 1299"]],
	["UVP 99 €, jetzt 79 €", ["recommended 99", "now 79"]],
	["Was €49.99, now €29.99", ["was 49.99", "now 29.99"]],
	["40% off", ["percent 40"]],
	[
		"29,99 € (niedrigster Preis der letzten 30 Tage: 39,99 €)",
		["now 29.99", "lowest 39.99"],
	],
	["Aus 80 % Baumwolle", []],
	["Seit 1998 für Sie da", []],
	["5 € bis 9 €", []],
	["", []],
])("reads %s", (text, wanted) => {
	expect(shortly(text)).toEqual(wanted);
});

it("gives spans that fit any text", () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.oneof(
					fc.constantFrom(
						"statt ",
						"49,99 €",
						" nur ",
						"-40 %",
						"Preis-Highlight ",
						"UVP ",
						"1.299",
					),
					fc.string({ unit: "binary", maxLength: 4 }),
				),
				{ maxLength: 10 },
			),
			(parts) => {
				const text = parts.join("");
				for (const { start, end, text: found } of readReductionClaims(text))
					expect(text.slice(start, end)).toBe(found);
			},
		),
		{ seed: 31, numRuns: 1_000 },
	);
});
