import type { CatalogueItem } from "./rerank.ts";

/**
 * Known items that share most attributes with a new one nobody has bought yet: what stands in for it. At most `most`, those alone that share
 * one; ties in the order of the catalogue.
 */
export function findAlike(
	item: string,
	catalogue: ReadonlyMap<string, CatalogueItem>,
	isKnown: (item: string) => boolean,
	most = 5,
): string[] {
	const wanted = new Set(catalogue.get(item)?.attributes);
	const found: { other: string; likeness: number }[] = [];
	for (const [other, { attributes }] of catalogue) {
		if (other === item || !isKnown(other)) continue;
		const both = attributes.filter((one) => wanted.has(one)).length;
		if (both > 0)
			found.push({
				other,
				likeness: both / (wanted.size + attributes.length - both),
			});
	}
	return found
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, most)
		.map(({ other }) => other);
}
