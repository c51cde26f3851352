import { describe, expect, it } from "vitest";
import type { Place } from "../places/place.ts";
import { layOutPlaces } from "./lay-out-places.ts";

const block = (text: string, headingLevel = 0): Place => ({
	id: text,
	kind: "block",
	name: text,
	text,
	clientId: text,
	path: ["content"],
	headingLevel,
});

describe("layOutPlaces", () => {
	it("leads from the whole back to each text", () => {
		const laid = layOutPlaces([block("Ab"), block("Cde")]);
		expect(laid.source).toBe("Ab\n\nCde");
		expect(laid.find({ start: 4, end: 6 })).toEqual({
			place: block("Cde"),
			start: 0,
			end: 2,
		});
		// A rule over the whole post may run on into the next text; the finding stays in its first.
		expect(laid.find({ start: 1, end: 7 })).toMatchObject({ start: 1, end: 2 });
		// What is missing is missing at the end.
		expect(laid.find({ start: 7, end: 7 })).toMatchObject({ start: 3, end: 3 });
		expect(laid.find({ start: 3, end: 3 })).toBeNull();
		expect(layOutPlaces([]).find({ start: 0, end: 0 })).toBeNull();
	});

	it("tells headings, title and descriptions apart, letter by letter", () => {
		const { blocks, source } = layOutPlaces([
			{ id: "title", kind: "title", name: "", text: "T" },
			{ id: "excerpt", kind: "excerpt", name: "", text: "E" },
			{ id: "seo", kind: "seo", name: "", text: "S", metaKey: "_a" },
			block("H", 2),
			block("P"),
		]);
		expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
			["title", 0],
			["attribute", 0],
			["description", 0],
			["heading", 2],
			["paragraph", 0],
		]);
		for (const { text, runs } of blocks)
			expect(source.slice(runs.from[0], runs.to[0])).toBe(text);
	});
});
