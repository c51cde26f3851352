import type { SourceDocument } from "../source-document.ts";
import { blockOfProduct } from "./block-of-product.ts";
import { readMerchantXml } from "./read-merchant-xml.ts";
import { readProductTable } from "./read-product-table.ts";
import { readShopifyJson } from "./read-shopify-json.ts";

/**
 * A product feed as a source, one block a product: Google Merchant XML or TSV, Shopify CSV or JSON, told apart by how the text begins. No blocks
 * where there is no product in it. Never throws; linear.
 *
 * Worked value: `readFeed("title\tprice\nNuss\t2.90 EUR").blocks[0].text` → "Nuss\nprice: 2.90 EUR".
 */
export function readFeed(text: string): SourceDocument {
	const start = text
		.replace(/^\uFEFF/u, "")
		.trimStart()
		.slice(0, 1);
	const products =
		start === "<"
			? readMerchantXml(text)
			: start === "{" || start === "["
				? readShopifyJson(text)
				: readProductTable(text);
	return { title: "", blocks: products.map(blockOfProduct) };
}
