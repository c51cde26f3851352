import type { FeedProduct } from "./feed-product.ts";

const mostProducts = 20_000;

type Fields = { readonly [key: string]: unknown };

const isFields = (value: unknown): value is Fields =>
	typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => {
	if (typeof value === "string") return value;
	return typeof value === "number" ? `${value}` : "";
};
const listOf = (value: unknown): readonly unknown[] =>
	Array.isArray(value) ? value : [];
const each = (values: readonly unknown[], key: string): string =>
	[
		...new Set(
			values.flatMap((value) => (isFields(value) ? textOf(value[key]) : [])),
		),
	]
		.filter((value) => value !== "")
		.join(", ");

function productOf(value: unknown): FeedProduct | null {
	if (!isFields(value)) return null;
	const title = textOf(value.title);
	const status = textOf(value.status);
	if (title === "" || status === "draft" || status === "archived") return null;
	const options = listOf(value.options).flatMap((option) =>
		isFields(option)
			? [
					[
						textOf(option.name) || "option",
						listOf(option.values).map(textOf).join(", "),
					] as const,
				]
			: [],
	);
	const variants = listOf(value.variants);
	const tags = Array.isArray(value.tags)
		? value.tags.map(textOf).join(", ")
		: textOf(value.tags);
	return {
		title,
		description: textOf(value.body_html) || textOf(value.description),
		facts: (
			[
				["vendor", textOf(value.vendor)],
				["type", textOf(value.product_type)],
				["tags", tags],
				...options,
				["price", each(variants, "price") || textOf(value.price)],
			] as const
		).filter(([, fact]) => fact !== ""),
	};
}

/**
 * Products of Shopify's JSON (`products.json` of a shop, or an export of the Admin API): an object with `products`, or the list itself. Drafts and
 * archived products are left out. None where the text is no such JSON. At most 20,000. Never throws.
 *
 * Worked value: '{"products":[{"title":"Nuss","variants":[{"price":"2.90"}]}]}' → one product, fact price "2.90".
 */
export function readShopifyJson(text: string): FeedProduct[] {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return [];
	}
	const products = isFields(value) ? value.products : value;
	return listOf(products)
		.slice(0, mostProducts)
		.flatMap((product) => productOf(product) ?? []);
}
