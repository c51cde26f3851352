import { expect, it } from "vitest";
import { parseFile } from "./parse-file.ts";

it("reads YAML and JSON, and nothing that multiplies or does not end", () => {
	expect(parseFile("cases:\n  - count: 3")).toEqual({
		ok: true,
		value: { cases: [{ count: 3 }] },
	});
	expect(parseFile('{"a": [true, null]}')).toEqual({
		ok: true,
		value: { a: [true, null] },
	});
	for (const text of ["a: &x [1]\nb: [*x, *x]", "a: [", "a: b: c"])
		expect(parseFile(text), text).toMatchObject({ ok: false });
	expect(parseFile(" ".repeat(2_000_001))).toMatchObject({
		reason: "too-long",
	});
});
