/** A piece of a source as a reader meets it. `row`: a line of a table; `product`: one product of a feed with all that is said of it. */
export type SourceBlock = {
	readonly kind: "heading" | "paragraph" | "item" | "row" | "product";
	/** 1 to 6 for a heading, else 0. */
	readonly level: number;
	readonly text: string;
	/** Where the source says in which language it is. */
	readonly language?: "de" | "en";
	/** The product's name, for a `product`. */
	readonly product?: string;
	/** The approved text it is, by its id. */
	readonly unitId?: string;
};

/** A source taken apart, whatever it was: page, file, feed. */
export type SourceDocument = {
	/** Its own title; empty without one. */
	readonly title: string;
	readonly blocks: readonly SourceBlock[];
};
