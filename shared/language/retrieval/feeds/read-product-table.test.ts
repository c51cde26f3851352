import { expect, it } from "vitest";
import { readProductTable } from "./read-product-table.ts";

it("reads Google's tabs", () => {
	expect(
		readProductTable("id\ttitle\tdescription\tprice\n1\tNuss\tGut\t2.90 EUR\n"),
	).toEqual([
		{
			title: "Nuss",
			description: "Gut",
			facts: [
				["id", "1"],
				["price", "2.90 EUR"],
			],
		},
	]);
});

it("takes Shopify's rows of one handle for one product, and leaves out what is not public", () => {
	const csv = `Handle,Title,Body (HTML),Vendor,Published,Option1 Name,Option1 Value,Variant Price,Status
nuss,Tafel Nuss,"<p>Gut, sehr</p>",Hafen,true,Größe,100 g,2.90,active
nuss,,,,,,300 g,7.90,
minze,Minze,,Hafen,true,,,3.10,draft
alt,Alt,,Hafen,false,,,1.00,active`;
	expect(readProductTable(csv)).toEqual([
		{
			title: "Tafel Nuss",
			description: "<p>Gut, sehr</p>",
			facts: [
				["Vendor", "Hafen"],
				["Published", "true"],
				["Option1 Name", "Größe"],
				["Option1 Value", "100 g, 300 g"],
				["Variant Price", "2.90, 7.90"],
				["Status", "active"],
			],
		},
	]);
});

it("reads nothing where no column names a title", () => {
	expect(readProductTable("a,b\n1,2")).toEqual([]);
	expect(readProductTable("")).toEqual([]);
});
