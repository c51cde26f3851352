import { collectText } from "./collect-text.ts";
import { decodeCharacter } from "./decode-character.ts";
import type { BlockKind, OffsetRuns } from "./document-block.ts";
import { readAttributes, readMetas } from "./html-elements.ts";

/** An attribute of a tag: its name in lower case, and where its value stands in the source, quotes excluded. */
export type TagAttribute = {
	readonly name: string;
	readonly from: number;
	readonly to: number;
};

type AttributeText = {
	readonly kind: BlockKind;
	readonly text: string;
	readonly runs: OffsetRuns;
};

const character = /&(?:#[xX]?[\da-fA-F]+|[a-zA-Z][a-zA-Z\d]*);?/gu;

function readValue(source: string, { from, to }: TagAttribute) {
	const collector = collectText(source);
	let at = from;
	for (const found of source.slice(from, to).matchAll(character)) {
		const start = from + found.index;
		const end = start + found[0].length;
		if (at < start) collector.addSource(at, start);
		collector.addDecoded(decodeCharacter(found[0]), start, end);
		at = end;
	}
	if (at < to) collector.addSource(at, to);
	return collector.take();
}

function kindOf(
	tag: string,
	name: string,
	meta: BlockKind | undefined,
): BlockKind | undefined {
	if (tag === "meta") return name === "content" ? meta : undefined;
	return readAttributes.has(name) ? "attribute" : undefined;
}

/**
 * The texts in a tag that somebody reads or hears: `alt`, `title`, `aria-label`, `placeholder`, and the content of a meta title or
 * description. Never throws; linear in the tag.
 *
 * Worked value: `<img alt="Caf&eacute;" class="x">` → one attribute "Café".
 */
export function readAttributesOfTag(
	source: string,
	tag: string,
	attributes: readonly TagAttribute[],
): AttributeText[] {
	const about =
		tag === "meta"
			? attributes.find(({ name }) => name === "name" || name === "property")
			: undefined;
	const meta = about && readMetas.get(source.slice(about.from, about.to));
	return attributes.flatMap((attribute) => {
		const kind = kindOf(tag, attribute.name, meta);
		const taken = kind === undefined ? null : readValue(source, attribute);
		return kind === undefined || taken === null ? [] : [{ kind, ...taken }];
	});
}
