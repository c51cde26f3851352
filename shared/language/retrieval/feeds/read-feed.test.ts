import { expect, it } from "vitest";
import { readFeed } from "./read-feed.ts";

it.each([
	["XML", "<rss><item><title>Nuss</title></item></rss>"],
	["tabs", "\uFEFFtitle\tprice\nNuss\t"],
	["a comma table", "title,price\nNuss,"],
	["JSON", ' {"products":[{"title":"Nuss"}]}'],
])("tells %s by how it begins", (_, text) => {
	expect(readFeed(text).blocks).toEqual([
		{ kind: "product", level: 0, text: "Nuss", product: "Nuss" },
	]);
});

it("gives no blocks without products", () => {
	for (const text of ["", "<html></html>", "{}", "Nur ein Satz."])
		expect(readFeed(text).blocks).toEqual([]);
});
