import * as fc from "fast-check";
import { expect, it } from "vitest";
import { readShopifyJson } from "./read-shopify-json.ts";

it("reads products with options and the prices of their variants", () => {
	const text = JSON.stringify({
		products: [
			{
				title: "Tafel Nuss",
				body_html: "<p>Gut</p>",
				vendor: "Hafen",
				product_type: "Tafel",
				tags: ["nuss", "vegan"],
				options: [{ name: "Größe", values: ["100 g", "300 g"] }],
				variants: [{ price: "2.90" }, { price: "7.90" }, { price: "2.90" }],
			},
			{ title: "Neu", status: "draft" },
		],
	});
	expect(readShopifyJson(text)).toEqual([
		{
			title: "Tafel Nuss",
			description: "<p>Gut</p>",
			facts: [
				["vendor", "Hafen"],
				["type", "Tafel"],
				["tags", "nuss, vegan"],
				["Größe", "100 g, 300 g"],
				["price", "2.90, 7.90"],
			],
		},
	]);
});

it("reads a bare list, and nothing of anything else", () => {
	expect(readShopifyJson('[{"title":"Nuss"}]')).toHaveLength(1);
	fc.assert(
		fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
			for (const { title } of readShopifyJson(text)) expect(title).not.toBe("");
		}),
		{ numRuns: 200, seed: 20261122 },
	);
});
