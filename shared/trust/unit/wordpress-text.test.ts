import { describe, expect, it } from "vitest";
import { wordpressText } from "./wordpress-text.ts";

describe("wordpressText", () => {
	it("makes blocks of paragraphs, and a disclosure the last one", () => {
		const html = wordpressText(
			"Erst.\r\n\r\nDann\nweiter.\n",
			"content",
			"Mit KI erstellt",
			null,
		);
		expect(html.match(/<!-- wp:paragraph -->/g)).toHaveLength(3);
		expect(html).toContain("<p>Dann<br>weiter.</p>");
		expect(
			html.endsWith("<p>Mit KI erstellt</p>\n<!-- /wp:paragraph -->"),
		).toBe(true);
	});

	it("shows markup instead of running it", () => {
		for (const field of ["title", "content", "excerpt"] as const)
			expect(
				wordpressText("<script>alert(1)</script> & mehr", field, null, null),
			).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; mehr");
	});

	it("says to machines how it came to be, in words no reader meets", () => {
		const html = wordpressText(
			"Erst.",
			"content",
			null,
			"https://schema.org/x",
		);
		expect(html).toContain(
			'<link itemprop="digitalSourceType" href="https://schema.org/x">',
		);
		// What is left where every tag but paragraphs is taken out.
		const seen = html.replace(/<!--.*?-->|<[^>]*>/gs, "").trim();
		expect(seen).toBe("Erst.");
	});

	it("leaves a title alone with its words", () => {
		expect(
			wordpressText(
				" Zartbitter – 70 % ",
				"title",
				"KI",
				"https://schema.org/x",
			),
		).toBe("Zartbitter – 70 %");
	});
});
