import type {
	ShopTextField,
	ShopTextKind,
} from "@lotse/shared/contract/shopify.ts";
import { productText } from "./product-text.ts";

/** A field of the shop as one reads it: descriptions are HTML, titles and metafields are words already. */
export function shopTextWords(
	kind: ShopTextKind,
	field: ShopTextField,
	text: string,
): string {
	return field === "title" || kind === "metafield" ? text : productText(text);
}
