import { words } from "../words.ts";
import { wp } from "../wp/wp.ts";
import { type BlockKnowledge, collectPlaces } from "./collect-places.ts";
import type { Place } from "./place.ts";
import { toRichText } from "./rich-text-value.ts";

const knowledge: BlockKnowledge = {
	typeOf(name) {
		const type = wp.blocks.getBlockType(name);
		return type === undefined
			? null
			: { title: type.title, attributes: type.attributes ?? {} };
	},
	textOf: (value) => toRichText(value)?.text ?? null,
};

/** The texts of the post that is open in the editor, as it stands now. */
export function readPost(
	seoMetaKeys: readonly string[],
	language: "de" | "en",
): Place[] {
	const { getEditedPostAttribute } = wp.data.select("core/editor");
	const text = (name: string): string => {
		const value = getEditedPostAttribute(name);
		return typeof value === "string" ? value : "";
	};
	const meta = getEditedPostAttribute("meta");
	return collectPlaces(
		{
			title: text("title"),
			excerpt: text("excerpt"),
			meta:
				typeof meta === "object" && meta !== null
					? (meta as Readonly<Record<string, unknown>>)
					: {},
			blocks: wp.data.select("core/block-editor").getBlocks(),
		},
		knowledge,
		words[language],
		seoMetaKeys,
	);
}
