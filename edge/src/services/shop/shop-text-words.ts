import type {
	ShopTextField,
	ShopTextKind,
} from "@lotse/shared/contract/shopify.ts";
import { readRichText } from "@lotse/shared/language/rich-text/read-rich-text.ts";
import { richTextWords } from "@lotse/shared/language/rich-text/rich-text-words.ts";
import { productText } from "./product-text.ts";

/** A field of the shop as one reads it: descriptions are HTML, a metafield is words or rich text, titles are words already. */
export function shopTextWords(
	kind: ShopTextKind,
	field: ShopTextField,
	text: string,
): string {
	if (field === "title") return text;
	if (kind !== "metafield") return productText(text);
	const rich = readRichText(text);
	return rich === null ? text : richTextWords(rich);
}
