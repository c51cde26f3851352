import { expect, it } from "vitest";
import { isSameProduct } from "./is-same-product.ts";

it.each([
	["Rucksack Nordweg", "rucksack nordweg"],
	["Rucksack Nordweg", "Nordweg-Rucksack"],
	["Rucksack Nordweg", "Rucksäcke Nordweg"],
	["Rucksack Nordweg", "Rucksack Nordweg 20 Liter, Schwarz"],
	["Nuss-Schokolade", "Nussschokolade"],
	["Nussschokolade", "Nussschokoladen 100 g"],
	["North Bottle", "north bottles"],
	["Handcreme Deich", "Hand-Creme Deich"],
])("%s may be %s", (one, other) => {
	expect(isSameProduct(one, other)).toBe(true);
	expect(isSameProduct(other, one)).toBe(true);
});

it.each([
	["Rucksack Nordweg", "Rucksack Südweg"],
	["Schal Elbe", "Schal Alster"],
	["Schokolade 70 %", "Schokolade 85 %"],
	["Schal", "!"],
	["", ""],
])("%s is not %s", (one, other) => {
	expect(isSameProduct(one, other)).toBe(false);
});
