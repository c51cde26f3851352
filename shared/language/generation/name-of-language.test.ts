import { expect, it } from "vitest";
import { nameOfLanguage } from "./name-of-language.ts";

it("names every language in German and English", () => {
	expect(nameOfLanguage("de").en).toBe("German");
	expect(nameOfLanguage("fr")).toEqual({ de: "Französisch", en: "French" });
});
