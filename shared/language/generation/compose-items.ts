import type { Localised } from "../localised.ts";
import { otherLanguages } from "../other-languages.ts";
import { chooseDifferent } from "./choose-different.ts";
import { composeAltTexts } from "./compose-alt-texts.ts";
import { composeOutline } from "./compose-outline.ts";
import { composeProductText } from "./compose-product-text.ts";
import { composeRewrite } from "./compose-rewrite.ts";
import { enrichAttributes } from "./enrich-attributes.ts";
import { extractPhrases } from "./extract-phrases.ts";
import { fillFrames } from "./fill-frames.ts";
import { isHouseLanguage } from "./is-house-language.ts";
import { translateFacts } from "./translate-facts.ts";
import type { WritingMaterial, WrittenItem } from "./writing-material.ts";

export type Composition = {
	readonly items: readonly WrittenItem[];
	/** Why there are fewer than asked for; null where there are enough. */
	readonly shortfall: Localised | null;
};

/** From this width on a text is sentences, below it a line. */
const leastLong = 80;

/**
 * Texts put together from what is known, without a language model: the embedded writer. It quotes sources and fills neutral patterns, so every fact has its
 * place; it invents nothing, and gives fewer texts than asked rather than the same twice. Deterministic.
 *
 * @param avoid texts that passed already, which others of their slot must differ from
 * @param refused texts, or parts of some, that a guard objected to and no other may hold; see `refusedParts`
 * @example composeItems(material, []).items[0] // { slot: "headline", text: "Schal aus reiner Wolle" }
 */
export function composeItems(
	material: WritingMaterial,
	avoid: readonly WrittenItem[],
	refused: readonly string[] = [],
): Composition {
	const items = itemsOf(material, avoid, refused);
	const wanted = material.slots.reduce((sum, slot) => sum + slot.wanted, 0);
	const isShort = items.length < wanted && material.task !== "seo-outline";
	return {
		items,
		shortfall: isShort || items.length === 0 ? shortfallOf(material) : null,
	};
}

function itemsOf(
	material: WritingMaterial,
	avoid: readonly WrittenItem[],
	refused: readonly string[],
): WrittenItem[] {
	const { language, passages, product, task } = material;
	const isRefused = (text: string) =>
		refused.some((one) => text.toLowerCase().includes(one.toLowerCase()));
	const phrases = extractPhrases(passages, language, product.name).filter(
		({ text }) => !isRefused(text),
	);
	if (task === "seo-outline") return composeOutline(material, phrases);
	return material.slots.flatMap(({ name: slot, maxWidth, wanted }) => {
		const known = avoid
			.filter((item) => item.slot === slot)
			.map(({ text }) => text);
		const texts =
			task === "product-description"
				? present(
						Array.from({ length: Math.min(wanted, 2) }, (_, version) =>
							composeProductText(material, phrases, version),
						),
					)
				: task === "attributes"
					? enrichAttributes(material)
					: task === "alt-text"
						? composeAltTexts(material, maxWidth ?? 125)
						: task === "rewrite"
							? present([composeRewrite(material)])
							: task === "localisation"
								? translated(material)
								: null;
		const fresh =
			texts?.filter((text) => !known.includes(text) && !isRefused(text)) ??
			chooseDifferent(
				fillFrames(
					material,
					phrases,
					(maxWidth ?? leastLong) < leastLong ? "short" : "long",
					maxWidth ?? 500,
				).filter(({ text }) => !isRefused(text)),
				{
					count: wanted,
					names: product.name,
					avoid: [...known, ...material.phrases],
				},
			);
		return [...new Set(fresh)].slice(0, wanted).map((text) => ({ slot, text }));
	});
}

function translated({
	source,
	into,
	glossary,
	product,
}: WritingMaterial): string[] {
	if (
		source === null ||
		into !== undefined ||
		!isHouseLanguage(source.language)
	)
		return [];
	const names = [
		product.name,
		...(product.brand === null ? [] : [product.brand]),
	];
	const { lines } = translateFacts(
		source.text,
		source.language,
		glossary,
		names,
	);
	return lines.length === 0 ? [] : [lines.map(({ to }) => to).join("\n")];
}

function present<T>(list: readonly (T | null)[]): T[] {
	return list.flatMap((one) => (one === null ? [] : [one]));
}

function shortfallOf({ task, into }: WritingMaterial): Localised {
	if (into !== undefined)
		return {
			de: `Der eingebaute Schreiber kann kein ${otherLanguages[into].de}. Verbinden Sie ein Sprachmodell.`,
			en: `The embedded writer knows no ${otherLanguages[into].en}. Connect a language model.`,
		};
	if (task === "rewrite")
		return {
			de: "Der eingebaute Schreiber setzt nur ein, was die Hinweise vorschlagen. Für mehr braucht es ein Sprachmodell.",
			en: "The embedded writer only puts in what the findings suggest. Anything more needs a language model.",
		};
	if (task === "localisation")
		return {
			de: "Der eingebaute Schreiber übersetzt nur Merkmale und Maße, deren Wörter er kennt. Ergänzen Sie das Glossar oder verbinden Sie ein Sprachmodell.",
			en: "The embedded writer translates only attributes and measures whose words it knows. Add to the glossary or connect a language model.",
		};
	if (task === "alt-text")
		return {
			de: "Was ein Bild zeigt, muss im Feed stehen; raten wäre falsch. Ergänzen Sie die Bildangaben.",
			en: "What a picture shows must stand in the feed; a guess would be wrong. Add what the pictures show.",
		};
	return {
		de: "Für mehr wirklich verschiedene Texte fehlen Fakten. Fügen Sie Quellen oder Fakten hinzu.",
		en: "More truly different texts need more facts. Add sources or facts.",
	};
}
