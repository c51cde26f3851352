import { expect, it } from "vitest";
import { parseClass } from "./parse-class.ts";

it.each([
	["[\\w-.]", "[\\p{L}\\p{M}\\p{N}_\\-.]"],
	["[]a]", "[\\]a]"],
	["[^a-z0-9]x", "[^a-z0-9]"],
	["[\\:\\']", "[:']"],
	["[[:alpha:]-]", "[\\p{L}\\-]"],
	["[a[b]", "[a\\[b]"],
])("writes %s as %s", (source, written) => {
	const read = parseClass(source, 0);
	expect(read).toMatchObject({ ok: true, source: written });
	expect(new RegExp(written, "u").source).toBe(written);
});

it.each([["[a"], ["[\\q]"], ["[[:klingon:]]"]])("refuses %s", (source) => {
	expect(parseClass(source, 0).ok).toBe(false);
});
