import { expect, it } from "vitest";
import { matchOccurrence } from "./match-occurrence.ts";

const token = { type: "occurrence", token: "!", nonword: true } as const;

it("hits what goes beyond the most", () => {
	expect(
		matchOccurrence({ ...token, scope: "text", max: 1 })({
			text: "Los! Jetzt!",
			channel: "plain",
		}),
	).toEqual([{ start: 10, end: 11, suggestions: [""] }]);
	expect(
		matchOccurrence({ ...token, scope: "sentence", max: 1 })({
			text: "Los! Jetzt!",
			channel: "plain",
		}),
	).toEqual([]);
});

it("marks the end of a text that has too few", () => {
	expect(
		matchOccurrence({ ...token, scope: "text", min: 1 })({
			text: "Los",
			channel: "plain",
		}),
	).toEqual([{ start: 3, end: 3, suggestions: [] }]);
});
