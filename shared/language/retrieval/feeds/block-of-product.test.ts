import { expect, it } from "vitest";
import { blockOfProduct } from "./block-of-product.ts";

it("puts title, description and facts on lines, without markup, ids and links", () => {
	expect(
		blockOfProduct({
			title: "Tafel Nuss",
			description: "<p>Mit <b>ganzen</b> Haselnüssen</p>",
			facts: [
				["g:id", "17"],
				["image_link", "https://shop.example/1.jpg"],
				["product_type", "Schokolade &gt; Tafeln"],
				["gtin", "4012345678901"],
				["price", "2.90 EUR"],
				["empty", ""],
				["too long", "x".repeat(301)],
			],
		}),
	).toEqual({
		kind: "product",
		level: 0,
		text: "Tafel Nuss\nMit ganzen Haselnüssen\nproduct type: Schokolade > Tafeln\nprice: 2.90 EUR",
		product: "Tafel Nuss",
	});
});

it("cuts the name of a product to its bound", () => {
	const title = "N".repeat(200);
	const block = blockOfProduct({ title, description: "", facts: [] });
	expect(block.product).toHaveLength(120);
});
