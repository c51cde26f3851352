import { expect, it } from "vitest";
import { isMissingPage } from "./is-missing-page.ts";

it.each([
	["404 – Seite nicht gefunden", 200, true],
	["Page not found", 0, true],
	["Dieser Artikel ist nicht mehr verfügbar", 300, true],
	["Warum 404 Seiten nerven", 9_000, false],
	["Modell 4041", 100, false],
	["Pralinen", 100, false],
] as const)("%s, %i letters → %s", (title, letters, expected) => {
	expect(isMissingPage(title, letters)).toBe(expected);
});
