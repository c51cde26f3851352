import { expect, test } from "vitest";
import { wordsOf } from "./words-of.ts";

test("each token once, in small letters, however often and however long the text is", () => {
	expect([...wordsOf("Rot, rot und 2")]).toEqual(["rot", "und", "2"]);
	expect(wordsOf("Rot, rot und 2")).toBe(wordsOf("Rot, rot und 2"));
	const long = "Rot und blau ".repeat(40);
	expect([...wordsOf(long)]).toEqual(["rot", "und", "blau"]);
	expect([...wordsOf("…")]).toEqual([]);
});

test("more texts than are kept stay right", () => {
	for (let at = 0; at < 2_100; at += 1)
		expect(wordsOf(`Schal ${at}`)).toEqual(new Set(["schal", String(at)]));
	expect([...wordsOf("Schal 0")]).toEqual(["schal", "0"]);
});
