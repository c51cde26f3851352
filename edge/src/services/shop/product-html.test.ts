import fc from "fast-check";
import { expect, it } from "vitest";
import { productHtml } from "./product-html.ts";

it("makes paragraphs and lists of a text, and runs nothing in it", () => {
	expect(productHtml("Schön.\n\n- rot\n- <b>", "Mit KI erstellt.")).toBe(
		"<p>Schön.</p>\n<ul>\n<li>rot</li>\n<li>&lt;b&gt;</li>\n</ul>\n<p>Mit KI erstellt.</p>",
	);
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			const tags = productHtml(text, null).match(/<[^>]*>/g) ?? [];
			for (const tag of tags)
				expect([
					"<p>",
					"</p>",
					"<br>",
					"<ul>",
					"</ul>",
					"<li>",
					"</li>",
				]).toContain(tag);
		}),
	);
	fc.assert(
		fc.property(
			fc.constantFrom("<script>alert(1)</script>", "<img onerror=x>", "&lt;"),
			(text) => {
				expect(productHtml(text, null)).not.toMatch(/<(script|img)/);
			},
		),
	);
});
