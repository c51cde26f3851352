import { expect, it } from "vitest";
import { decodeCharacter } from "./decode-character.ts";

it("decodes names and numbers and returns the rest", () => {
	expect(
		["&uuml;", "&#x20AC;", "&#228;", "&amp", "&nonsense;", "&#xD800;"].map(
			decodeCharacter,
		),
	).toEqual(["ü", "€", "ä", "&", "&nonsense;", "\uFFFD"]);
});
