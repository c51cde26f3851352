import { expect, it } from "vitest";
import { placeText } from "./place-text.ts";

it("holds what fits a headline to a headline's rules", () => {
	expect(placeText("Schuhe kaufen", "google-ads")).toBe("google-ads-headline");
	expect(placeText("x".repeat(30), "google-ads")).toBe("google-ads-headline");
	expect(placeText("x".repeat(31), "google-ads")).toBe(
		"google-ads-description",
	);
	expect(placeText("靴".repeat(16), "google-ads")).toBe(
		"google-ads-description",
	);
});

it("counts an inserted keyword by its default", () => {
	expect(placeText("{KeyWord:Schuhe aus feinem Leder}", "google-ads")).toBe(
		"google-ads-headline",
	);
});

it("leaves a channel that is named as it is", () => {
	expect(placeText("x".repeat(99), "plain")).toBe("plain");
});
