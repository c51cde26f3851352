import { readHtml } from "../../document/read-html.ts";
import type { SourceBlock } from "../source-document.ts";
import type { FeedProduct } from "./feed-product.ts";

/** Attributes that name things rather than say something of the product. */
const meaningless =
	/(?:^|[_ :])(?:id|ids|sku|gtin|mpn|upc|ean|barcode|handle|link|links|url|src|image|images|position|date|label_\d|grams|tracker|policy|service|published|status)(?:$|[_ :])|^(?:image|seo|google shopping)/iu;
const mostFacts = 40;
const mostFactLength = 300;
const mostNameLength = 120;

const plain = (html: string): string =>
	(/<[a-z/]|&\w+;/iu.test(html)
		? readHtml(html)
				.filter(({ kind }) => kind !== "attribute")
				.map(({ text }) => text)
				.join(" ")
		: html
	)
		.replace(/\s+/gu, " ")
		.trim();

const labelOf = (name: string): string =>
	name
		.replace(/^g:/u, "")
		.replace(/[_\s]+/gu, " ")
		.trim();

/**
 * One product of a feed as a block: its title, its description without markup, and what else is said of it, a line each. Identifiers, addresses
 * and picture links are left out; at most 40 facts of 300 characters.
 *
 * Worked value: title "Nuss 100 g", facts price "2.90 EUR" → "Nuss 100 g\nprice: 2.90 EUR".
 */
export function blockOfProduct({
	title,
	description,
	facts,
}: FeedProduct): SourceBlock {
	const name = plain(title);
	const lines = facts
		.filter(([label]) => !meaningless.test(label))
		.map(([label, value]) => [labelOf(label), plain(value)] as const)
		.filter(([, value]) => value !== "" && value.length <= mostFactLength)
		.slice(0, mostFacts)
		.map(([label, value]) => `${label}: ${value}`);
	const text = [name, plain(description), ...lines]
		.filter((line) => line !== "")
		.join("\n");
	return {
		kind: "product",
		level: 0,
		text,
		product: name.slice(0, mostNameLength),
	};
}
