import { expect, it } from "vitest";
import { trackLanguage } from "./track-language.ts";

it("follows elements that open and close", () => {
	const track = trackLanguage();
	track.open("html", "de-AT");
	track.open("p", "en");
	track.open("p", undefined);
	track.close("p");
	expect(track.current()).toEqual({ language: "en" });
	track.close("p");
	expect(track.current()).toEqual({ language: "de" });
	track.open("p", "fr");
	expect(track.current()).toEqual({});
	track.close("div");
	expect(track.current()).toEqual({});
});
