import { expect, it } from "vitest";
import { chooseDifferent } from "./choose-different.ts";

const plain = (texts: readonly string[]) =>
	texts.map((text) => ({ text, value: 1, group: null }));

it("takes no two texts that share most of their words, names aside", () => {
	const chosen = chooseDifferent(
		plain(["Schal aus Wolle", "Schal: aus Wolle", "Schal ohne Plastik"]),
		{ count: 3, names: "Schal", avoid: ["In Kassel genäht"] },
	);
	expect(chosen).toEqual(["Schal aus Wolle", "Schal ohne Plastik"]);
});

it("prefers value, keeps groups small, and leaves out what exists", () => {
	const calls = ["A sehen", "B finden", "C lesen"].map((text) => ({
		text,
		value: 0,
		group: "call",
	}));
	expect(
		chooseDifferent([...calls, { text: "D", value: 2, group: null }], {
			count: 9,
			names: "",
			avoid: ["C lesen"],
			mostOfGroup: 1,
		}),
	).toEqual(["D", "A sehen"]);
});
