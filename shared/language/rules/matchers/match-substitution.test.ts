import { expect, it } from "vitest";
import { matchSubstitution } from "./match-substitution.ts";

const hits = (
	text: string,
	swap: Readonly<Record<string, string | readonly string[]>>,
) =>
	matchSubstitution({ type: "substitution", swap })({ text, channel: "plain" });

it("offers the values of the key that matched, with the first letter's case", () => {
	expect(hits("Utilize it", { utilize: "use", it: ["this", "that"] })).toEqual([
		{ start: 0, end: 7, suggestions: ["Use"] },
		{ start: 8, end: 10, suggestions: ["this", "that"] },
	]);
});

it("never offers what is already there", () => {
	expect(hits("use", { use: ["use", "take"] })).toEqual([
		{ start: 0, end: 3, suggestions: ["take"] },
	]);
});
