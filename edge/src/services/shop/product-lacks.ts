import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { ShopProduct } from "@lotse/shared/contract/shopify.ts";

const fewWords = 60;
const longestTitle = 70;
const longestDescription = 160;

export interface ProductLack {
	readonly attribute: string;
	readonly words: Localised;
}

/** What a product page leaves open that buyers, search engines and shopping feeds ask for. `wordCount` is that of the description. */
export function productLacks(
	product: ShopProduct,
	wordCount: number,
): ProductLack[] {
	const lacks: (ProductLack | false)[] = [
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
				`Die Beschreibung hat ${wordCount} Wörter; unter ${fewWords} bleiben meist Fragen offen.`,
				`The description has ${wordCount} words; below ${fewWords} questions mostly stay open.`,
			),
		product.imageCount === 0 &&
			lack("images", "Es gibt kein Bild.", "There is no picture."),
		product.productType === "" &&
			lack(
				"product-type",
				"Der Produkttyp fehlt.",
				"The product type is missing.",
			),
		product.category === null &&
			lack(
				"category",
				"Die Kategorie fehlt; Marktplätze und Feeds brauchen sie.",
				"The category is missing; marketplaces and feeds need it.",
			),
		product.vendor === "" &&
			lack("vendor", "Der Anbieter fehlt.", "The vendor is missing."),
		(product.seoDescription ?? "") === "" &&
			lack(
				"seo-description",
				"Die Beschreibung für Suchmaschinen fehlt; sie wird aus dem Text geraten.",
				"The description for search engines is missing; it is guessed from the text.",
			),
		(product.seoTitle ?? "").length > longestTitle &&
			lack(
				"seo-title",
				`Der Titel für Suchmaschinen ist länger als ${longestTitle} Zeichen und wird gekürzt.`,
				`The title for search engines is longer than ${longestTitle} characters and will be cut.`,
			),
		(product.seoDescription ?? "").length > longestDescription &&
			lack(
				"seo-description-long",
				`Die Beschreibung für Suchmaschinen ist länger als ${longestDescription} Zeichen und wird gekürzt.`,
				`The description for search engines is longer than ${longestDescription} characters and will be cut.`,
			),
	];
	return lacks.filter((one) => one !== false);
}

function lack(attribute: string, de: string, en: string): ProductLack {
	return { attribute, words: { de, en } };
}
