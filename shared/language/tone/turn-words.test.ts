import { expect, it } from "vitest";
import { tokenise } from "../tokens/tokenise.ts";
import { turnWords } from "./turn-words.ts";

const lastOf = (text: string, language: "de" | "en") => {
	const tokens = tokenise(text);
	return turnWords(text, tokens, tokens.length - 1, language);
};

it.each([
	["nicht sehr gut", "de", true, 1.5],
	["nie und nimmer gut", "de", true, 1],
	["isn’t good", "en", true, 1],
	["not, I think, good", "en", false, 1],
	["never not good", "en", false, 1],
	["etwas teuer", "de", false, 0.5],
	["gut", "de", false, 1],
] as const)("%s", (text, language, negated, strength) => {
	expect(lastOf(text, language)).toEqual({ negated, strength });
});
