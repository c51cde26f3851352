import type { AttributeSchema, Block } from "../wp/wp.ts";
import type { Place } from "./place.ts";
import { richTextPaths } from "./rich-text-paths.ts";
import { valueAt } from "./value-at.ts";

export type Post = {
	readonly title: string;
	readonly excerpt: string;
	readonly meta: Readonly<Record<string, unknown>>;
	readonly blocks: readonly Block[];
};

/** What only WordPress knows: a block type's name and attributes, and the text of an attribute. */
export type BlockKnowledge = {
	readonly typeOf: (name: string) => {
		readonly title: string;
		readonly attributes: Readonly<Record<string, AttributeSchema>>;
	} | null;
	/** The text without its formats; null when the value is no text. */
	readonly textOf: (value: unknown) => string | null;
};

export type PlaceNames = {
	readonly title: string;
	readonly excerpt: string;
	readonly seo: string;
};

/**
 * Every text of a post that is checked, in reading order: title, excerpt, SEO description (the first of these meta keys that holds
 * one), and each block's texts, also of blocks within blocks. Empty ones are left out. Blocks are named by type and count.
 *
 * Worked value: a post with title and two paragraphs → "Title", "Paragraph 1", "Paragraph 2".
 */
export function collectPlaces(
	post: Post,
	knowledge: BlockKnowledge,
	names: PlaceNames,
	seoMetaKeys: readonly string[],
): Place[] {
	const places: Place[] = [
		{
			id: "title",
			kind: "title",
			name: names.title,
			text: post.title,
		},
		{
			id: "excerpt",
			kind: "excerpt",
			name: names.excerpt,
			text: post.excerpt,
		},
	];
	const metaKey = seoMetaKeys.find(
		(key) => typeof post.meta[key] === "string" && post.meta[key] !== "",
	);
	if (metaKey !== undefined)
		places.push({
			id: "seo",
			kind: "seo",
			name: names.seo,
			text: String(post.meta[metaKey]),
			metaKey,
		});
	const counts = new Map<string, number>();
	const visit = (block: Block): void => {
		const type = knowledge.typeOf(block.name);
		if (type !== null) {
			const count = (counts.get(block.name) ?? 0) + 1;
			counts.set(block.name, count);
			for (const path of richTextPaths(type.attributes, block.attributes)) {
				places.push({
					id: `${block.clientId}/${path.join("/")}`,
					kind: "block",
					name: `${type.title} ${count}`,
					text: knowledge.textOf(valueAt(block.attributes, path)) ?? "",
					clientId: block.clientId,
					path,
					headingLevel: levelOf(block),
				});
			}
		}
		block.innerBlocks.forEach(visit);
	};
	post.blocks.forEach(visit);
	return places.filter(({ text }) => text.trim() !== "");
}

function levelOf({ name, attributes: { level } }: Block): number {
	return name === "core/heading" && typeof level === "number" ? level : 0;
}
