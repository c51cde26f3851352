import fc from "fast-check";
import { expect, it } from "vitest";
import { productHtml } from "./product-html.ts";

it("makes paragraphs and lists of a text, and runs nothing in it", () => {
	expect(productHtml("Schön.\n\n- rot\n- <b>", "Mit KI erstellt.", null)).toBe(
		"<p>Schön.</p>\n<ul>\n<li>rot</li>\n<li>&lt;b&gt;</li>\n</ul>\n<p>Mit KI erstellt.</p>",
	);
	const source = "https://schema.org/TrainedAlgorithmicMediaDigitalSource";
	expect(productHtml("Schön.", "Mit KI erstellt.", source)).toBe(
		`<p>Schön.</p>\n<p>Mit KI erstellt.</p>\n<div itemscope itemtype="https://schema.org/CreativeWork" hidden><link itemprop="digitalSourceType" href="${source}"></div>`,
	);
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			const tags = productHtml(text, null, null).match(/<[^>]*>/g) ?? [];
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
				expect(productHtml(text, null, null)).not.toMatch(/<(script|img)/);
			},
		),
	);
});
