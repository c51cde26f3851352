import { expect, it } from "vitest";
import { checkRules } from "../rules/check-rules.ts";
import { rulesOfNotices } from "./rules-of-notices.ts";
import { guideOf } from "./sample-guide.suite.ts";

const found = (
	notice: object,
	text: string,
	categories: readonly string[] = [],
) =>
	checkRules(
		text,
		rulesOfNotices(
			guideOf({ notices: [{ text: "Enthält Alkohol.", ...notice }] }),
			categories,
		),
		{ channel: "plain", language: "de", today: "2026-12-01" },
	).map(({ suggestions, message }) => [message.de, ...suggestions]);

const missing = [
	"Der Pflichthinweis fehlt: „Enthält Alkohol.“",
	" Enthält Alkohol.",
];

it("is called for by words, by kind of product, or always", () => {
	expect(found({ words: ["Wein"] }, "Roter Wein")).toEqual([missing]);
	expect(found({ words: ["Wein"] }, "Rote Schuhe")).toEqual([]);
	expect(found({ categories: ["Getränke"] }, "Rotes")).toEqual([]);
	expect(found({ categories: ["Getränke"] }, "Rotes", ["getränke"])).toEqual([
		missing,
	]);
	expect(found({}, "Rotes")).toEqual([missing]);
	expect(found({}, "Rotes. Enthält Alkohol.")).toEqual([]);
});

it("keeps to its channels and its place", () => {
	expect(found({ channels: ["meta-title"] }, "Rotes")).toEqual([]);
	expect(found({ position: "end" }, "Enthält Alkohol. Rotes")).toEqual([
		["Der Pflichthinweis fehlt am Ende: „Enthält Alkohol.“"],
	]);
});
