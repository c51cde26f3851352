import { expect, it } from "vitest";
import { parsePattern } from "./parse-pattern.ts";

it.each([
	["(?>a)", "atomic-group"],
	["a++", "possessive-repeat"],
	["(?(1)a|b)", "condition"],
	["(?R)", "recursion"],
	["(a)\\1", "back-reference"],
	["(?x)a", "inline-flag"],
	["\\Q", "unknown-class"],
	["a{1,900}", "repeat-too-long"],
	["(a", "does-not-compile"],
	["a)", "does-not-compile"],
	["*a", "does-not-compile"],
	["a{2}{3}", "does-not-compile"],
	["(".repeat(60), "too-deep"],
	["a".repeat(20_001), "too-long"],
])("refuses %s as %s", (source, reason) => {
	expect(parsePattern(source)).toEqual({ ok: false, reason });
});

it("gives a repeat without an end one", () => {
	expect(parsePattern("a+")).toMatchObject({
		ok: true,
		node: { items: [{ kind: "repeat", least: 1, most: 50, lazy: false }] },
	});
});
