import { expect, it } from "vitest";
import { matchLength } from "./match-length.ts";

it("hits what lies beyond the channel's width", () => {
	const match = matchLength({ type: "length", of: "width", max: "channel" });
	expect(
		match({ text: "sommerschuhe-damen", channel: "google-ads-path" }),
	).toEqual([{ start: 15, end: 18, suggestions: [] }]);
	expect(match({ text: "sommerschuhe-damen", channel: "plain" })).toEqual([]);
	expect(
		match({ text: "{KeyWord:Schuhe}", channel: "google-ads-path" }),
	).toEqual([]);
});

it("never cuts a character in two", () => {
	const [hit] = matchLength({ type: "length", of: "width", max: 3 })({
		text: "ab😀c",
		channel: "plain",
	});
	expect(hit).toMatchObject({ start: 2, end: 5 });
});

it("counts words of a text and of its sentences", () => {
	expect(
		matchLength({ type: "length", of: "words", min: 3 })({
			text: "zu kurz",
			channel: "plain",
		}),
	).toHaveLength(1);
	expect(
		matchLength({ type: "length", of: "sentence-words", max: 2 })({
			text: "Gut so. Das ist lang.",
			channel: "plain",
		}),
	).toEqual([{ start: 8, end: 21, suggestions: [] }]);
});
