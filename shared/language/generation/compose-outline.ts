import { contentWords } from "../support/content-words.ts";
import { matchStem } from "../support/match-stem.ts";
import type { Phrase } from "./extract-phrases.ts";
import type { WritingMaterial, WrittenItem } from "./writing-material.ts";

type Section = {
	readonly heading: { readonly de: string; readonly en: string };
	/** Phrases with one of these belong here; null: those no other section took. */
	readonly about: RegExp | null;
};

/** What readers of a product's page look for, in the order they do. */
const sections: readonly Section[] = [
	{
		heading: { de: "Größe und Daten", en: "Size and data" },
		about:
			/\p{Nd}\s?(?:l|liter|litres?|g|kg|cm|mm|m|zoll|inch|watt|mah)(?!\p{L})|gewicht|volumen|maße|größe|weight|volume|size|dimension/iu,
	},
	{
		heading: { de: "Material und Herkunft", en: "Material and origin" },
		about:
			/material|aus |wolle|baumwoll|leder|polyester|holz|stahl|genäht|hergestellt|gefertigt|made|sewn|wool|cotton|leather|wood|steel|recycl/iu,
	},
	{
		heading: { de: "Pflege und Garantie", en: "Care and guarantee" },
		about:
			/wasch|pflege|reinig|garantie|reparat|ersatz|wash|care|clean|guarantee|warranty|repair|spare/iu,
	},
	{
		heading: { de: "Lieferung und Preis", en: "Delivery and price" },
		about:
			/liefer|versand|werktag|preis|€|rückgabe|deliver|shipping|working day|price|return/iu,
	},
	{ heading: { de: "Im Alltag", en: "In everyday use" }, about: null },
];

const inSection = 4;

/**
 * The outline of a page from what sources say: a title, a heading for each topic that something is known about, its facts as points, and the own pages
 * worth a link. Headings without facts are left out.
 *
 * @example composeOutline(material, phrases)[0] // { slot: "title", text: "Rucksack Nordweg: 20 Liter Volumen" }
 */
export function composeOutline(
	material: WritingMaterial,
	phrases: readonly Phrase[],
): WrittenItem[] {
	const { language, product } = material;
	const facts = phrases.filter(({ kind }) => kind !== "attached");
	if (facts.length === 0) return [];
	const items: WrittenItem[] = [{ slot: "title", text: product.name }];
	const left = new Set(facts);
	for (const { heading, about } of sections) {
		const own = [...left].filter(({ text }) => about?.test(text) ?? true);
		for (const one of own) left.delete(one);
		if (own.length === 0) continue;
		items.push({ slot: "heading", text: heading[language] });
		for (const { text } of own.slice(0, inSection))
			items.push({ slot: "point", text });
	}
	const links = linksOf(material);
	if (links.length > 0)
		items.push(
			{ slot: "heading", text: language === "de" ? "Weiterlesen" : "Read on" },
			...links.map((text) => ({ slot: "point", text })),
		);
	return items;
}

/** Own pages that share a word with the product, but are not the page to be written. */
function linksOf({ pages, product, keywords }: WritingMaterial): string[] {
	const wanted = [product.name, ...keywords].flatMap((one) =>
		contentWords(one),
	);
	return pages
		.filter(({ url }) => url !== product.url)
		.filter(({ title }) =>
			contentWords(title).some(({ stem }) =>
				wanted.some((one) => matchStem(one.stem, stem)),
			),
		)
		.slice(0, inSection)
		.map(({ title, url }) => `[${title}](${url})`);
}
