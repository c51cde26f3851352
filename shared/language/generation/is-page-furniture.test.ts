import { expect, it } from "vitest";
import { isPageFurniture } from "./is-page-furniture.ts";

it.each([
	"In den Warenkorb",
	"Add to basket",
	"89,90 € inkl. MwSt.",
	"£79.90 incl. VAT",
	"ab 12 € zzgl. Versandkosten",
	"Fragen beantwortet {{EMAIL}}.",
	"Mehr erfahren ›",
])("%s says nothing of the product", (line) => {
	expect(isPageFurniture(line)).toBe(true);
});

it.each([
	"5 Jahre Garantie",
	"Kauf auf Rechnung",
	"Kostenloser Versand ab 40 €",
	"Share the bench with friends",
	"100 % Wolle",
])("%s does", (line) => {
	expect(isPageFurniture(line)).toBe(false);
});
