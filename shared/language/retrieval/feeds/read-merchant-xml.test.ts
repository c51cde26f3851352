import { expect, it } from "vitest";
import { readMerchantXml } from "./read-merchant-xml.ts";

it("reads items of RSS with and without prefix, CDATA and nested attributes", () => {
	const xml = `<?xml version="1.0"?><rss xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title><item><g:id>1</g:id><g:title>Nuss &amp; Minze</g:title><description><![CDATA[<p>Gut</p>]]></description><g:price>2.90 EUR</g:price><g:shipping><g:country>DE</g:country><g:price>0 EUR</g:price></g:shipping><g:color>braun</g:color><g:color>grün</g:color></item><item><g:id>2</g:id></item></channel></rss>`;
	expect(readMerchantXml(xml)).toEqual([
		{
			title: "Nuss & Minze",
			description: "<p>Gut</p>",
			facts: [
				["id", "1"],
				["price", "2.90 EUR"],
				["shipping", "DE 0 EUR"],
				["color", "braun, grün"],
			],
		},
	]);
});

it("reads entries of Atom, and nothing of anything else", () => {
	const atom =
		"<feed><title>Shop</title><entry><title>Nuss</title><summary>Gut</summary></entry></feed>";
	expect(readMerchantXml(atom)).toEqual([
		{ title: "Nuss", description: "Gut", facts: [] },
	]);
	for (const text of ["", "<a><b>c</b></a>", "<item>", "kein XML"])
		expect(readMerchantXml(text)).toEqual([]);
});
