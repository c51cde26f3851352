import { displayWidth } from "../tokens/display-width.ts";
import type { WritingMaterial } from "./writing-material.ts";

/**
 * A description for each picture from what the feed says it shows; a picture nobody described gets none, because what it shows is not known.
 *
 * @example composeAltTexts(material) // ["Rucksack Nordweg: Vorderseite in Schwarz"]
 */
export function composeAltTexts(
	material: WritingMaterial,
	maxWidth: number,
): string[] {
	const { name, images } = material.product;
	return images.flatMap(({ shows }) => {
		const seen = shows
			.trim()
			.replace(/\s+/g, " ")
			.replace(/[.;,:]+$/, "");
		if (seen === "") return [];
		const isNamed = seen.toLowerCase().includes(name.toLowerCase());
		const whole = isNamed ? seen : `${name}: ${seen}`;
		return [whole, seen]
			.filter((text) => displayWidth(text) <= maxWidth)
			.slice(0, 1);
	});
}
