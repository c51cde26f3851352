import { describe, expect, it } from "vitest";
import { readHtml } from "./read-html.ts";

const texts = (source: string) =>
	readHtml(source).map(({ kind, text }) => `${kind}: ${text}`);

describe("readHtml", () => {
	it("decodes, keeps the place and reads over inline markup", () => {
		const [block] = readHtml("<p>Fr&uuml;h <b>da</b></p>");
		expect(block?.text).toBe("Früh da");
		expect(block?.runs.from[1]).toBe(5);
		expect(block?.runs.to[1]).toBe(11);
	});
	it("reads titles, descriptions and attributes by themselves", () => {
		expect(
			texts(
				'<title>A &amp; B</title><meta name=description content="Kurz &quot;gut&quot;"><p>Ein <img alt="Bild&excl;" src=x> Text</p>',
			),
		).toEqual([
			"title: A & B",
			'description: Kurz "gut"',
			"paragraph: Ein \uFFFC Text",
			"attribute: Bild!",
		]);
	});
	it("leaves scripts, styles, comments and code out", () => {
		expect(
			texts(
				"<style>p{}</style><p>a <!-- b --><code>c</code> d<script>e</script></p><pre>f</pre><p>g",
			),
		).toEqual(["paragraph: a \uFFFC d", "paragraph: g"]);
	});
	it("takes the language the markup names", () => {
		expect(
			readHtml('<html lang=de><p>a<p lang="en-GB">b</p><p>c').map(
				({ language }) => language,
			),
		).toEqual(["de", "en", "de"]);
	});
	it.each([
		"<p>a<div>b</p>c",
		"<a href='x",
		"<![CDATA[x]]>y",
		"</p></p><p",
		"\ud800<b>\udc00</b>&#xD800;&#0;&#x110000;",
		"<p>שלום <b>עולם</b>",
		"<code>open<p>read",
		"a < b & c > d &unknown; &amp",
	])("takes broken markup: %s", (source) => {
		for (const { runs, text } of readHtml(source)) {
			expect(text.trim()).toBe(text);
			for (const place of [...runs.from, ...runs.to])
				expect(place).toBeLessThanOrEqual(source.length);
		}
	});
	it("lets a block end code that never closes", () => {
		expect(texts("<code>open<p>read")).toEqual([
			"paragraph: \uFFFC",
			"paragraph: read",
		]);
	});
	it("takes a million hostile characters in linear time", () => {
		for (const piece of ["<", "<a ", "&", "<p x= ", "<div>", "&am", "<!--"]) {
			const before = performance.now();
			readHtml(piece.repeat(1_000_000 / piece.length));
			expect(performance.now() - before).toBeLessThan(8_000);
		}
	});
});
