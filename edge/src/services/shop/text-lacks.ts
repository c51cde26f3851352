import type { Localised } from "@lotse/shared/contract/localised.ts";
import type {
	ShopContent,
	ShopProduct,
	ShopVariant,
} from "@lotse/shared/contract/shopify.ts";

const fewWords = 60;
const longestTitle = 70;
const longestDescription = 160;

export interface TextLack {
	readonly attribute: string;
	readonly words: Localised;
}

/**
 * What the page of a product or something else leaves open that buyers, search engines and shopping feeds ask for, and what its variants do. `wordCount` is that of the
 * description. A metafield is as short as it should be, and nothing is asked of it but to say something.
 */
export function textLacks(
	{
		product,
		content,
		variants,
	}: {
		readonly product: ShopProduct | null;
		readonly content: ShopContent | null;
		readonly variants: readonly ShopVariant[];
	},
	wordCount: number,
): TextLack[] {
	const hasPicture =
		product === null ? (content?.hasImage ?? true) : product.imageCount > 0;
	const told =
		product === null
			? (content?.seo ?? null)
			: { title: product.seoTitle, description: product.seoDescription };
	const seo = told?.description ?? "";
	const without = (is: (variant: ShopVariant) => boolean) =>
		variants.filter((variant) => !is(variant)).length;
	const all = variants.length;
	const codeless = without(({ hasBarcode }) => hasBarcode);
	const numberless = without(({ sku }) => sku !== null);
	const costless = without(({ costMicros }) => costMicros !== null);
	const nameless = all > 1 && hasNamelessOption(variants);
	const lacks: (TextLack | false)[] = [
		wordCount === 0 &&
			lack(
				"description",
				"Es gibt keine Beschreibung.",
				"There is no description.",
			),
		content?.kind !== "metafield" &&
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
		told !== null &&
			seo === "" &&
			lack(
				"seo-description",
				"Die Beschreibung für Suchmaschinen fehlt; sie wird aus dem Text geraten.",
				"The description for search engines is missing; it is guessed from the text.",
			),
		(told?.title ?? "").length > longestTitle &&
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
		codeless > 0 &&
			lack(
				"variant-barcode",
				`${ofVariants(codeless, all, "de")} keine GTIN (Strichcode); Marktplätze und Feeds finden sie darüber.`,
				`${ofVariants(codeless, all, "en")} no GTIN (barcode); marketplaces and feeds find them by it.`,
			),
		numberless > 0 &&
			lack(
				"variant-sku",
				`${ofVariants(numberless, all, "de")} keine Artikelnummer (SKU).`,
				`${ofVariants(numberless, all, "en")} no number of its own (SKU).`,
			),
		costless > 0 &&
			lack(
				"variant-cost",
				`${ofVariants(costless, all, "de")} in Shopify keine „Kosten pro Artikel“; ohne sie rechnet Lotse nicht mit Ihrer Marge.`,
				`${ofVariants(costless, all, "en")} no “Cost per item” in Shopify; without it Lotse does not work with your margin.`,
			),
		nameless &&
			lack(
				"variant-option",
				"Eine Option heißt nur „Title“ oder hat leere Werte; sagen Sie, worin sich die Varianten unterscheiden, etwa „Gewicht: 100 g“.",
				"An option is only called “Title” or has empty values; say how the variants differ, such as “Weight: 100 g”.",
			),
	];
	return lacks.filter((one) => one !== false);
}

function lack(attribute: string, de: string, en: string): TextLack {
	return { attribute, words: { de, en } };
}

function ofVariants(some: number, all: number, language: "de" | "en"): string {
	if (all === 1)
		return language === "de" ? "Das Produkt hat" : "The product has";
	return language === "de"
		? `${some} von ${all} Varianten ${some === 1 ? "hat" : "haben"}`
		: `${some} of ${all} variants ${some === 1 ? "has" : "have"}`;
}

/** Shopify calls an option nobody named `Title`. Of variants read before options were, nothing is held against them. */
function hasNamelessOption(variants: readonly ShopVariant[]): boolean {
	return variants.some(({ options }) =>
		options.some(
			({ name, value }) => name.trim() === "Title" || value.trim() === "",
		),
	);
}
