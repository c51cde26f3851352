import { type Brief, brief } from "@lotse/shared/contract/briefs.ts";
import type { ShopTextField } from "@lotse/shared/contract/shopify.ts";
import type { ShopTextPlace, ShopTexts } from "../../ports/shopify.ts";
import { productText } from "./product-text.ts";

/** What is asked of the writer: a description from what the page itself says, or a translation of one of its fields. */
export function briefForShopText(
	{ title, product, collection, fields }: ShopTexts,
	{ locale }: ShopTextPlace,
	field: ShopTextField,
	language: "de" | "en",
	facts: readonly string[],
): Brief {
	if (locale !== null) {
		const { original } = fields[field];
		const text =
			field === "title" ? (original ?? "") : productText(original ?? "");
		return brief.parse({
			task: "localisation",
			language,
			product: { name: title.slice(0, 200) },
			source: { text: text.slice(0, 20_000) },
			facts,
		});
	}
	const own = product ?? collection;
	const attributes = [
		{ name: "Type", value: product?.productType ?? "" },
		{ name: "Category", value: product?.category ?? "" },
	].flatMap(({ name, value }) =>
		value.trim() === "" ? [] : [{ name, value: value.trim().slice(0, 200) }],
	);
	return brief.parse({
		task: "product-description",
		language,
		product: {
			name: title.slice(0, 200),
			brand: product?.vendor.slice(0, 120) || null,
			description: productText(own?.descriptionHtml ?? "").slice(0, 5_000),
			attributes,
		},
		facts,
	});
}
