import { expect, it } from "vitest";
import { productsOfFeed } from "./products-of-feed.ts";

it("reads a Merchant table, with attributes named in the texts' language", () => {
	const header =
		"id\ttitle\tdescription\tlink\timage_link\tprice\tavailability\tbrand\tgtin\tcolor\tmaterial\tproduct_type";
	const row =
		"7\tSchal\t<p>Warm &amp; weich.</p>\thttps://shop.example/7\thttps://shop.example/7.jpg\t29.90 EUR\tin_stock\tNordweg\tabc\tRot\tWolle\tA > B";
	expect(productsOfFeed(`${header}\n${row}`, "de")).toEqual([
		{
			name: "Schal",
			brand: "Nordweg",
			url: "https://shop.example/7",
			sku: "7",
			gtin: null,
			price: { amountMicros: 29_900_000, currency: "EUR" },
			availability: "in-stock",
			description: "Warm & weich.",
			attributes: [
				{ name: "Farbe", value: "Rot" },
				{ name: "Material", value: "Wolle" },
			],
			images: [{ url: "https://shop.example/7.jpg", shows: "" }],
		},
	]);
});

it("finds nothing where there is no title", () => {
	expect(productsOfFeed("a,b\n1,2", "en")).toEqual([]);
});
