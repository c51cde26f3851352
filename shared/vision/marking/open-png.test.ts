import { expect, it } from "vitest";
import { openPng } from "./open-png.ts";
import { chunk, tinyPng } from "./tiny-images.suite.ts";

it("reads the packet of an iTXt chunk with language and translation", () => {
	const data = new TextEncoder().encode(
		"XML:com.adobe.xmp\0\0\0de\0Metadaten\0<x/>",
	);
	expect(openPng(tinyPng(chunk("iTXt", data)))).toMatchObject({
		ok: true,
		xmp: "<x/>",
	});
	expect(openPng(tinyPng(chunk("tEXt", data)))).toMatchObject({ xmp: null });
});
