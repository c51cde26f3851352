import { expect, it } from "vitest";
import { openImage } from "./open-image.ts";
import { tinyJpeg, tinyPng } from "./tiny-images.suite.ts";

it("goes by the first bytes, not by a name", () => {
	expect(openImage(tinyJpeg()).ok).toBe(true);
	expect(openImage(tinyPng()).ok).toBe(true);
	expect(openImage(new TextEncoder().encode("RIFF....WEBP"))).toEqual({
		ok: false,
		reason: "not-an-image",
	});
});
