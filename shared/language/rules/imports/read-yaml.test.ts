import { expect, it } from "vitest";
import { readYaml } from "./read-yaml.ts";

it("keeps every scalar as it was written", () => {
	expect(readYaml("a: [1.0, on, null]\n")).toEqual({
		ok: true,
		value: { a: ["1.0", "on", "null"] },
	});
	expect(readYaml('{"a": "b"}')).toEqual({ ok: true, value: { a: "b" } });
});

const bomb = `a: &a [x,x]\n${Array.from({ length: 30 }, (_, index) => `b${index}: &b${index} [*a,*a${index > 0 ? `,*b${index - 1},*b${index - 1}` : ""}]`).join("\n")}`;
it.each([
	["aliases", bomb],
	["much", "a: ".padEnd(130_000, "x")],
	["brackets", "[".repeat(60_000)],
	["spaced brackets", "[ ".repeat(30_000)],
	["braces of keys", "{a: ".repeat(20_000)],
	["lists of lists", `${"- ".repeat(20_000)}x`],
	[
		"indents",
		Array.from({ length: 300 }, (_, depth) => `${" ".repeat(depth)}a:`).join(
			"\n",
		),
	],
	["two documents", "a: 1\n---\nb: 2\n"],
	["a broken line", "a: 'b\n"],
	["a tag", "a: !!js/function 'x'\n b"],
])("refuses %s, soon", (_, text) => {
	const started = performance.now();
	expect(readYaml(text).ok).toBe(false);
	expect(performance.now() - started).toBeLessThan(3000);
});
