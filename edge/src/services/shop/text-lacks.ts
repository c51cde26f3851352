import type { Localised } from "@lotse/shared/contract/localised.ts";
import type {
	ShopCollection,
	ShopProduct,
} from "@lotse/shared/contract/shopify.ts";

const fewWords = 60;
const longestTitle = 70;
const longestDescription = 160;

export interface TextLack {
	readonly attribute: string;
	readonly words: Localised;
}

/** What the page of a product or collection leaves open that buyers, search engines and shopping feeds ask for. `wordCount` is that of the description. */
export function textLacks(
	{
		product,
		collection,
	}: {
		readonly product: ShopProduct | null;
		readonly collection: ShopCollection | null;
	},
	wordCount: number,
): TextLack[] {
	const about = product ?? collection;
	const hasPicture =
		product === null ? (collection?.hasImage ?? true) : product.imageCount > 0;
	const seo = about?.seoDescription ?? "";
	const lacks: (TextLack | false)[] = [
		wordCount === 0 &&
			lack(
				"description",
				"Es gibt keine Beschreibung.",
				"There is no description.",
			),
		wordCount > 0 &&
			wordCount < fewWords &&
			lack(
				"description-short",
				`Die Beschreibung hat ${wordCount} ${wordCount === 1 ? "Wort" : "Wörter"}; unter ${fewWords} bleiben meist Fragen offen.`,
				`The description has ${wordCount} word${wordCount === 1 ? "" : "s"}; below ${fewWords} questions mostly stay open.`,
			),
		!hasPicture && lack("images", "Es gibt kein Bild.", "There is no picture."),
		product?.productType === "" &&
			lack(
				"product-type",
				"Der Produkttyp fehlt.",
				"The product type is missing.",
			),
		product?.category === null &&
			lack(
				"category",
				"Die Kategorie fehlt; Marktplätze und Feeds brauchen sie.",
				"The category is missing; marketplaces and feeds need it.",
			),
		product?.vendor === "" &&
			lack("vendor", "Der Anbieter fehlt.", "The vendor is missing."),
		seo === "" &&
			lack(
				"seo-description",
				"Die Beschreibung für Suchmaschinen fehlt; sie wird aus dem Text geraten.",
				"The description for search engines is missing; it is guessed from the text.",
			),
		(about?.seoTitle ?? "").length > longestTitle &&
			lack(
				"seo-title",
				`Der Titel für Suchmaschinen ist länger als ${longestTitle} Zeichen und wird gekürzt.`,
				`The title for search engines is longer than ${longestTitle} characters and will be cut.`,
			),
		seo.length > longestDescription &&
			lack(
				"seo-description-long",
				`Die Beschreibung für Suchmaschinen ist länger als ${longestDescription} Zeichen und wird gekürzt.`,
				`The description for search engines is longer than ${longestDescription} characters and will be cut.`,
			),
	];
	return lacks.filter((one) => one !== false);
}

function lack(attribute: string, de: string, en: string): TextLack {
	return { attribute, words: { de, en } };
}
