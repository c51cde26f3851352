import fc from "fast-check";
import { expect, it } from "vitest";
import { slugOf } from "./slug-of.ts";

it("makes ids from words", () => {
	expect(slugOf("Größe XL", "term")).toBe("groesse-xl");
	expect(slugOf("★", "term-3")).toBe("term-3");
	expect(slugOf("Café & Co.", "term")).toBe("cafe-co");
});

it("makes a valid id of anything", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			expect(slugOf(text, "term-1")).toMatch(/^[a-z0-9][a-z0-9-]{0,47}$/u);
		}),
	);
});
