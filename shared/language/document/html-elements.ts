import type { BlockKind } from "./document-block.ts";

const words = (list: string): readonly string[] => list.split(" ");

/** Elements that begin and end a block of text; every other element is inline and breaks nothing. */
export const blockElements: ReadonlyMap<string, BlockKind> = new Map<
	string,
	BlockKind
>([
	...words(
		"address article aside blockquote body button caption center details dialog dir div dl fieldset figcaption figure footer form head header hgroup hr html label legend main menu nav ol optgroup p search section select summary table tbody tfoot thead tr ul",
	).map((name) => [name, "paragraph"] as const),
	...words("li dt dd option").map((name) => [name, "item"] as const),
	...words("td th").map((name) => [name, "cell"] as const),
	...words("h1 h2 h3 h4 h5 h6").map((name) => [name, "heading"] as const),
	["title", "title"],
]);

/** Elements whose text is not prose: until they close, or a block begins, nothing is read. */
export const skippedInline: ReadonlySet<string> = new Set(
	words("code kbd samp var tt"),
);
/** The same, but only their own end ends them. */
export const skippedWhole: ReadonlySet<string> = new Set(
	words(
		"script style template pre svg math textarea iframe object noembed noframes xmp plaintext canvas audio video",
	),
);
/** Elements that never close. */
export const voidElements: ReadonlySet<string> = new Set(
	words("area base br col embed hr img input link meta source track wbr param"),
);
/** Stands in a line like a word, has no text of its own. */
export const inlineObjects: ReadonlySet<string> = new Set(
	words("img input embed"),
);
/** Attributes a person reads or hears. */
export const readAttributes: ReadonlySet<string> = new Set(
	words("alt title aria-label placeholder"),
);
/** What a `meta` of that name or property is. */
export const readMetas: ReadonlyMap<string, BlockKind> = new Map<
	string,
	BlockKind
>([
	["description", "description"],
	["og:title", "title"],
	["og:description", "description"],
	["twitter:title", "title"],
	["twitter:description", "description"],
]);
