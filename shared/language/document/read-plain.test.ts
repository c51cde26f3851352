import { expect, it } from "vitest";
import { readPlain } from "./read-plain.ts";

it("parts at blank lines and stays letter by letter", () => {
	const source = " Eins\n zwei.\n \r\n\nDrei. ";
	expect(
		readPlain(source).map(({ text, runs }) => [
			text,
			source.slice(runs.from[0], runs.to[0]),
		]),
	).toEqual([
		["Eins\n zwei.", "Eins\n zwei."],
		["Drei.", "Drei."],
	]);
	expect(readPlain(" \n\n ")).toEqual([]);
});
