/** What a piece of a document is. `title` and `description` are what a search engine shows; `attribute` is text in a tag, such as `alt`. */
export type BlockKind =
	| "heading"
	| "paragraph"
	| "item"
	| "cell"
	| "title"
	| "description"
	| "attribute";

/**
 * Where each piece of a block's text stands in the source: piece i begins at `text[i]` in the block and covers `from[i]` to `to[i]` in the
 * source. A piece as long as its source is that source, letter by letter; any other (a named character, collapsed spaces) stands for all of it.
 */
export type OffsetRuns = {
	readonly text: readonly number[];
	readonly from: readonly number[];
	readonly to: readonly number[];
};

/** A run of text that reads on without a break: what a reader sees, characters decoded, spaces collapsed, inline markup gone. */
export type DocumentBlock = {
	readonly kind: BlockKind;
	/** 1 to 6 for a heading, else 0. */
	readonly level: number;
	readonly text: string;
	readonly runs: OffsetRuns;
	/** Where markup names the language of this block. */
	readonly language?: "de" | "en";
};

/** Takes a document apart into its blocks, in the order they begin. Pure, never throws, linear in the source. */
export type DocumentReader = (source: string) => readonly DocumentBlock[];
