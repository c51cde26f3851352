import { expect, it } from "vitest";
import { openJpeg } from "./open-jpeg.ts";
import { tinyJpeg } from "./tiny-images.suite.ts";

it("finds no packet where there is none, and does not read into the scan", () => {
	expect(openJpeg(tinyJpeg())).toMatchObject({ ok: true, xmp: null });
	expect(openJpeg(new Uint8Array([0xff, 0xd8, 0xff]))).toEqual({
		ok: false,
		reason: "broken",
	});
});
