import { expect, it } from "vitest";
import { foldCase } from "./fold-case.ts";

it("lets capital, small and long letters meet", () => {
	expect(foldCase("GROẞ")).toBe("gross");
	expect(foldCase("ſo Größe")).toBe(foldCase("SO GRÖẞE"));
	expect(foldCase("ΣΊΣΥΦΟΣ")).toBe(foldCase("σίσυφος"));
});

it("equates every pair of characters that the flags i and u equate", () => {
	const cased: string[] = [];
	for (let code = 0; code < 0x1_1000; code += 1) {
		const character = String.fromCodePoint(code);
		if (/\p{CWCM}/u.test(character)) cased.push(character);
	}
	expect(cased.length).toBeGreaterThan(2_000);
	const all = cased.join("");
	const apart = cased.flatMap((character) =>
		[...all.matchAll(new RegExp(character, "giu"))].flatMap(([other]) =>
			foldCase(other) === foldCase(character) ? [] : [[character, other]],
		),
	);
	expect(apart).toEqual([]);
});
