import { expect, it } from "vitest";
import { matchReadability } from "./match-readability.ts";

const match = matchReadability({
	type: "readability",
	formulas: ["automated-readability-index"],
	grade: 8,
});

it("objects to long words and sentences, not to short ones", () => {
	const hard =
		"Organisational transformation necessitates interdisciplinary communication between administrative stakeholders throughout implementation.";
	const [hit] = match({ text: hard, channel: "plain", language: "en" });
	expect(hit).toMatchObject({ start: 0, end: hard.length });
	expect(Number(hit?.shown)).toBeGreaterThan(8);
	expect(
		match({
			text: "We sell red shoes. You can buy them now. They fit you well.",
			channel: "plain",
		}),
	).toEqual([]);
	expect(
		match({ text: "Organisational transformation", channel: "plain" }),
	).toEqual([]);
});
