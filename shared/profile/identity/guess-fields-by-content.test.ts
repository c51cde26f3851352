import { expect, it } from "vitest";
import { guessFieldsByContent } from "./guess-fields-by-content.ts";

const names = [
	"Berry",
	"Lund",
	"Özdemir",
	"Quist",
	"Zhou",
	"O’Hara",
	"Denholm",
];
const rows = Array.from({ length: 70 }, (_, i) => [
	`k-${i}`,
	["Kim", "Ada", "Noa", "Uwe"][i % 4] ?? "",
	`${names[i % 7]}${"abcdefghij"[i % 10]}`,
	i % 3 === 0 ? "" : `Ring ${i % 40}`,
	String(10_000 + (i % 30) * 37),
	`${1 + (i % 28)}.${1 + (i % 12)}.19${50 + (i % 40)}`,
	i % 5 === 0 ? "n/a" : `p${i}@shop.example`,
	`+49 30 ${900_000 + i}`,
	["Bonn", "Köln"][i % 2] ?? "",
	"customer",
]);

it("reads what stands in columns whose names say nothing", () => {
	const header = Array.from({ length: 10 }, (_, i) => `c${i}`);
	expect(guessFieldsByContent(header, rows)).toEqual([
		{ column: "c1", kind: "given-name" },
		{ column: "c2", kind: "surname" },
		{ column: "c3", kind: "street" },
		{ column: "c4", kind: "postcode" },
		{ column: "c5", kind: "date" },
		{ column: "c6", kind: "email" },
		{ column: "c7", kind: "phone" },
		{ column: "c8", kind: "place" },
	]);
});

it("guesses nothing from nothing", () => {
	expect(guessFieldsByContent([], [])).toEqual([]);
	expect(guessFieldsByContent(["a"], [])).toEqual([]);
	expect(guessFieldsByContent(["a", "b"], [["1"], ["2"]])).toEqual([
		{ column: "a", kind: "house-number" },
	]);
});
