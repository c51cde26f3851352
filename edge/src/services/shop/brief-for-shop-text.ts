import { type Brief, brief } from "@lotse/shared/contract/briefs.ts";
import type { ShopTextField } from "@lotse/shared/contract/shopify.ts";
import type { ContentLanguage } from "@lotse/shared/language/generation/writing-material.ts";
import type { ShopTextPlace, ShopTexts } from "../../ports/shopify.ts";
import { shopTextWords } from "./shop-text-words.ts";

/** What is asked of the writer: a description from what the page itself says, or a translation of one of its fields. */
export function briefForShopText(
	{ title, product, fields }: ShopTexts,
	{ kind, locale }: ShopTextPlace,
	field: ShopTextField,
	language: ContentLanguage,
	facts: readonly string[],
): Brief {
	if (locale !== null) {
		const { original } = fields[field];
		const text = shopTextWords(kind, field, original ?? "");
		return brief.parse({
			task: "localisation",
			language,
			product: { name: title.slice(0, 200) },
			source: { text: text.slice(0, 20_000) },
			facts,
		});
	}
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
			description: shopTextWords(
				kind,
				"description",
				fields.description.text ?? "",
			).slice(0, 5_000),
			attributes,
		},
		facts,
	});
}
