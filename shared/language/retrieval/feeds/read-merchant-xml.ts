import { Parser } from "htmlparser2"; // XML as feeds really are: broken entities and stray tags do not stop it
import type { FeedProduct } from "./feed-product.ts";

const mostProducts = 20_000;
const isItem = (name: string): boolean => name === "item" || name === "entry";

/**
 * Products of a Google Merchant feed: RSS 2.0 `item` or Atom `entry`, attributes with or without the prefix `g:`. Nested attributes (shipping,
 * product details) are read as their text. At most 20,000 products; anything that is no such feed gives none. Never throws; linear.
 *
 * Worked value: "<rss><channel><item><g:title>Nuss</g:title></item></channel></rss>" → one product, title "Nuss".
 */
export function readMerchantXml(xml: string): FeedProduct[] {
	const products: FeedProduct[] = [];
	let fields: Map<string, string> | null = null;
	let depth = 0;
	let name = "";
	let text = "";
	const parser = new Parser(
		{
			onopentagname(tag) {
				if (fields === null) {
					if (isItem(tag)) {
						fields = new Map();
						depth = 0;
					}
					return;
				}
				depth += 1;
				if (depth === 1) {
					name = tag.replace(/^g:/u, "");
					text = "";
				} else text += " ";
			},
			ontext(data) {
				if (fields !== null && depth > 0) text += data;
			},
			onclosetag(tag) {
				if (fields === null) return;
				if (depth === 0) {
					if (!isItem(tag)) return;
					add(fields);
					fields = null;
					return;
				}
				depth -= 1;
				if (depth === 0) {
					const before = fields.get(name);
					fields.set(name, before ? `${before}, ${text.trim()}` : text.trim());
				}
			},
		},
		{ xmlMode: true },
	);
	const add = (found: ReadonlyMap<string, string>): void => {
		const title = found.get("title") ?? "";
		if (title === "" || products.length >= mostProducts) return;
		products.push({
			title,
			description: found.get("description") ?? found.get("summary") ?? "",
			facts: [...found].filter(
				([key]) => !["title", "description", "summary"].includes(key),
			),
		});
	};
	parser.write(xml);
	parser.end();
	return products;
}
