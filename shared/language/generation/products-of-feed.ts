import { readHtml } from "../document/read-html.ts";
import type { FeedProduct } from "../retrieval/feeds/feed-product.ts";
import { readMerchantXml } from "../retrieval/feeds/read-merchant-xml.ts";
import { readProductTable } from "../retrieval/feeds/read-product-table.ts";
import { readShopifyJson } from "../retrieval/feeds/read-shopify-json.ts";
import { localisationWords } from "./localisation-words.ts";
import type { WritingBrief } from "./writing-brief.ts";
import type { WritingLanguage } from "./writing-material.ts";

type Product = WritingBrief["product"];

/** What a column is for, by its name without Google's prefix. Others are attributes, unless they hold addresses or numbers of an inventory. */
const columns = {
	brand: /^(?:brand|marke|vendor|hersteller)$/iu,
	url: /^(?:link|url|product_?url)$/iu,
	image: /^(?:image_?link|image|image_?src|bild|additional_image_link)$/iu,
	imageText: /^(?:image_?alt(?:_?text)?|bildtext)$/iu,
	sku: /^(?:id|sku|variant_?sku|artikelnummer)$/iu,
	gtin: /^(?:gtin|ean|upc|barcode|variant_?barcode)$/iu,
	price: /^(?:price|preis|variant_?price)$/iu,
	availability: /^(?:availability|verfügbarkeit)$/iu,
	unsaid:
		/(?:^|_)(?:id|ids|handle|link|links|url|src|position|date|status|published|grams|tracker|policy|service|seo|type|category|mpn|condition|shipping|tax|inventory|option\d)(?:_|$)/iu,
};
const availabilities = {
	in_stock: "in-stock",
	out_of_stock: "out-of-stock",
	preorder: "preorder",
} as const;
const most = { attributes: 60, value: 200, name: 60, description: 5_000 };

/**
 * The products of a feed (Google Merchant XML or TSV, Shopify CSV or JSON, any table with a title) as what a text is written for: name, brand, price, pictures, and what
 * else the feed states as attributes, their names in the texts' language where they are common. What does not have the form the contract asks
 * for is left out, so that one bad cell costs no product.
 *
 * @example productsOfFeed("title\tcolor\nSchal\tRot", "de")[0]?.attributes // [{ name: "Farbe", value: "Rot" }]
 */
export function productsOfFeed(
	text: string,
	language: WritingLanguage,
): Product[] {
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
	return products.map((product) => productOf(product, language));
}

function productOf(
	{ title, description, facts }: FeedProduct,
	language: WritingLanguage,
): Product {
	const named = facts.map(
		([name, value]) =>
			[
				name
					.replace(/^g:/u, "")
					.trim()
					.replace(/[\s()-]+/gu, "_"),
				value.trim(),
			] as const,
	);
	const find = (column: RegExp) =>
		named.find(([name, value]) => column.test(name) && value !== "")?.[1] ??
		null;
	const address = (value: string | null) =>
		value !== null && /^https?:\/\/[^\s"<>]{3,2000}$/u.test(value)
			? value
			: null;
	const image = address(find(columns.image)?.split(",")[0] ?? null);
	const gtin = find(columns.gtin);
	const known = Object.values(columns);
	return {
		name: plain(title).slice(0, 200),
		brand: find(columns.brand)?.slice(0, 120) ?? null,
		url: address(find(columns.url)),
		sku: find(columns.sku)?.slice(0, 80) ?? null,
		gtin: gtin !== null && /^\d{8,14}$/.test(gtin) ? gtin : null,
		price: priceOf(find(columns.price)),
		availability: availabilityOf(find(columns.availability)),
		description: plain(description).slice(0, most.description),
		attributes: named
			.filter(([name]) => !known.some((column) => column.test(name)))
			.map(([name, value]) => ({
				name: labelOf(name, language),
				value: plain(value),
			}))
			.filter(
				({ name, value }) =>
					value !== "" &&
					value.length <= most.value &&
					name.length <= most.name,
			)
			.slice(0, most.attributes),
		images:
			image === null
				? []
				: [{ url: image, shows: find(columns.imageText)?.slice(0, 300) ?? "" }],
	};
}

const extraNames: Readonly<Record<string, string>> = {
	color: "Farbe",
	size: "Größe",
	gender: "Zielgruppe",
	age_group: "Alter",
	pattern: "Muster",
};

function labelOf(name: string, language: WritingLanguage): string {
	const plainName = name.replaceAll("_", " ");
	const translated =
		language === "de"
			? (extraNames[name.toLowerCase()] ??
				localisationWords.find(
					({ kind, en }) => kind === "noun" && en === plainName.toLowerCase(),
				)?.de)
			: undefined;
	const label = translated ?? plainName;
	return label.charAt(0).toUpperCase() + label.slice(1);
}

/** "89.90 EUR" as Merchant Center writes it; anything else is no price. */
function priceOf(text: string | null): Product["price"] {
	const match = /^(\d{1,9})(?:\.(\d{1,2}))? ([A-Z]{3})$/.exec(text ?? "");
	if (match === null) return null;
	const [, whole = "0", cents = "", currency = ""] = match;
	return {
		amountMicros:
			Number(whole) * 1_000_000 + Number(cents.padEnd(2, "0")) * 10_000,
		currency,
	};
}

function availabilityOf(text: string | null): Product["availability"] {
	const key = (text ?? "").toLowerCase().replaceAll(" ", "_");
	return key === "in_stock" || key === "out_of_stock" || key === "preorder"
		? availabilities[key]
		: null;
}

function plain(html: string): string {
	const text = /<[a-z/]|&\w+;/iu.test(html)
		? readHtml(html)
				.filter(({ kind }) => kind !== "attribute")
				.map((block) => block.text)
				.join(" ")
		: html;
	return text.replace(/\s+/gu, " ").trim();
}
