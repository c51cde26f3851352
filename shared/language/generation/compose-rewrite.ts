import type { WritingMaterial } from "./writing-material.ts";

/**
 * The source text with each complaint's first suggestion in its place, from the end so that places stay true; overlapping ones are left out.
 * Null where there is nothing that can be put right without a language model.
 *
 * @example composeRewrite(material) // "Schuhe kaufen" from "Schuhe kaufen!!!" with the swap 13–16 → ""
 */
export function composeRewrite(material: WritingMaterial): string | null {
	const { source } = material;
	if (source === null || source.swaps.length === 0) return null;
	let { text } = source;
	let border = text.length;
	for (const { start, end, by } of source.swaps.toSorted(
		(a, b) => b.start - a.start || b.end - a.end,
	)) {
		if (end > border || start > end) continue;
		// A deletion takes one of the two spaces around it along.
		const isGap = by === "" && /\s$/.test(text.slice(0, start));
		const rest = text.slice(end);
		text = text.slice(0, start) + by + (isGap ? rest.replace(/^\s/, "") : rest);
		border = start;
	}
	const tidy = text.replace(/[ \t]{2,}/g, " ").trim();
	return tidy === "" || tidy === source.text ? null : tidy;
}
