import { expect, it } from "vitest";
import { readAttributesOfTag } from "./read-attributes-of-tag.ts";

it("reads what people read, decoded, and where it stands", () => {
	const source = "<img alt=\"Caf&eacute;\" class='x'>";
	const found = readAttributesOfTag(source, "img", [
		{ name: "alt", from: 10, to: 21 },
		{ name: "class", from: 30, to: 31 },
	]);
	expect(found.map(({ kind, text }) => [kind, text])).toEqual([
		["attribute", "Café"],
	]);
	expect(found[0]?.runs.to.at(-1)).toBe(21);
});
it("reads a meta's content only when its name is one people are shown", () => {
	const source = "keywords description text";
	const content = { name: "content", from: 21, to: 25 };
	const named = (from: number, to: number) =>
		readAttributesOfTag(source, "meta", [{ name: "name", from, to }, content]);
	expect(named(0, 8)).toEqual([]);
	expect(named(9, 20)[0]?.kind).toBe("description");
});
