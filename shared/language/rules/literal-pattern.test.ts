import fc from "fast-check";
import { expect, it } from "vitest";
import { compilePattern } from "./compile-pattern.ts";
import { literalPattern } from "./literal-pattern.ts";

it("leaves no sign of regular expressions", () => {
	expect(literalPattern("C++ (alt)")).toBe("C\\+\\+ \\(alt\\)");
	expect(literalPattern("E-Mail")).toBe("E[-‐‑]Mail");
});

it("matches any text as it is written, and nothing beside it", () => {
	fc.assert(
		fc.property(
			fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }),
			(text) => {
				const pattern = compilePattern([literalPattern(text)], {
					nonword: true,
					ignoreCase: false,
				});
				const found = Array.from(`<${text}>`.matchAll(pattern))[0];
				expect(found?.index).toBe(1);
			},
		),
	);
});

it("takes typographic and plain signs for the same", () => {
	expect("don’t").toMatch(compilePattern([literalPattern("don't")]));
	expect("E\u2011Mail").toMatch(compilePattern([literalPattern("E-Mail")]));
});
