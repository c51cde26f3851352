import { expect, it } from "vitest";
import { compareValues, levelsOf } from "./compare-values.ts";

it("grades words, codes, days and e-mail", () => {
	for (const [kind, a, b, level] of [
		["surname", "mccarthy", "mccarthy", 0],
		["surname", "mccarthy", "mccartyh", 1],
		["surname", "stubbs", "stanley", 4],
		["street", "mackillopcircuit", "killopcircuit", 3],
		["postcode", "3165", "3615", 1],
		["postcode", "3165", "4000", 3],
		["identifier", "5304218", "5304281", 1],
		["identifier", "5304218", "3504281", 2],
		["date", "19870531", "19870513", 1],
		["date", "19870512", "19871205", 1],
		["date", "19870531", "19870422", 3],
		["date", "19870531", "19990531", 2],
		["email", "ada@web.de", "ada@gmx.de", 1],
		["email", "ada.lovelace@web.de", "ada.lovelac3x@gmx.de", 2],
		["email", "ada@web.de", "bob@web.de", 3],
	] as const)
		expect([kind, a, b, compareValues(kind, a, b)]).toEqual([
			kind,
			a,
			b,
			level,
		]);
});

it("has levels from equal to different for every kind", () => {
	for (const kind of ["surname", "postcode", "date", "email"] as const) {
		const levels = levelsOf(kind);
		expect(levels[0]).toBe(1);
		expect(levels.at(-1)).toBe(0);
	}
});
