import { expect, it } from "vitest";
import { matchRequired } from "./match-required.ts";

const alcohol = matchRequired({
	type: "required",
	text: "Enthält Alkohol.",
	when: ["Wein"],
	position: "end",
});
const on = (text: string) => alcohol({ text, channel: "plain" });

it("offers to add what is missing, at the end", () => {
	expect(on("Roter Wein")).toEqual([
		{ start: 10, end: 10, suggestions: [" Enthält Alkohol."] },
	]);
	expect(on("Roter Wein\n")[0]?.suggestions).toEqual(["Enthält Alkohol."]);
});

it("is content where nothing calls for it or where it stands", () => {
	expect(on("Weinberge")).toEqual([]);
	expect(on(" ")).toEqual([]);
	expect(on("Roter Wein. Enthält  Alkohol.\n")).toEqual([]);
});

it("points at a notice in the wrong place", () => {
	expect(on("Enthält Alkohol. Roter Wein")).toEqual([
		{ start: 0, end: 16, suggestions: [] },
	]);
});

it("holds every text to it where no word is needed", () => {
	const always = matchRequired({
		type: "required",
		text: "Anzeige",
		when: [],
		position: "anywhere",
	});
	expect(always({ text: "Anzeige: Schuhe", channel: "plain" })).toEqual([]);
	expect(always({ text: "Schuhe", channel: "plain" })).toHaveLength(1);
});
