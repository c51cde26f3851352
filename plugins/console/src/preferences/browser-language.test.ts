import { describe, expect, it } from "vitest";
import { browserLanguage } from "./browser-language.ts";

describe("browserLanguage", () => {
	it("takes the first language it speaks", () => {
		expect(browserLanguage(["fr-FR", "de-AT", "en"])).toBe("de");
		expect(browserLanguage(["EN-us", "de"])).toBe("en");
	});

	it("falls back to English", () => {
		expect(browserLanguage(["fr", "den"])).toBe("en");
		expect(browserLanguage([])).toBe("en");
	});
});
