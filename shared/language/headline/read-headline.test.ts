import { expect, it } from "vitest";
import { readHeadline } from "./read-headline.ts";
import { layerOfTests } from "./workspace/layer-of-tests.ts";

it("reads with the shipped model, with the layer as well, or says why not", () => {
	const text = "You Won't Believe What Happened Next";
	expect(readHeadline(text, {})).toMatchObject({
		ok: true,
		shippedSpeaks: true,
		own: null,
	});
	const layered = readHeadline(text, { layer: layerOfTests() });
	expect(layered.ok && layered.own?.unknownWords).toBe(6);
	expect(readHeadline("", { layer: layerOfTests() })).toEqual({
		ok: false,
		reason: "empty",
	});
	expect(readHeadline("Schuhe aus Berlin", { language: "de" })).toEqual({
		ok: false,
		reason: "language-not-covered",
	});
	expect(
		readHeadline("Free sale zzyzx", { language: "en", layer: layerOfTests() }),
	).toMatchObject({ ok: true });
});
