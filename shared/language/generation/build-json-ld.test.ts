import { expect, it } from "vitest";
import { buildJsonLd } from "./build-json-ld.ts";
import { checkJsonLd } from "./check-json-ld.ts";
import { sampleMaterial } from "./sample-material.suite.ts";

it("builds a product that passes its own check, from what is known alone", () => {
	const node = buildJsonLd(
		sampleMaterial("structured-data", "de"),
		"Aus Wolle.",
	);
	expect(checkJsonLd(node)).toEqual([]);
	expect(node).toMatchObject({
		"@type": "Product",
		sku: "NW-20",
		offers: { price: "89.90", priceCurrency: "EUR" },
	});
	expect(node).not.toHaveProperty("gtin");
	expect(node).not.toHaveProperty("aggregateRating");
});
