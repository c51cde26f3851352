/** Where in a block a text stands: an attribute, or a way through nested ones, such as a table's cells. */
export type AttributePath = readonly (string | number)[];

/** One text of the post that is checked on its own. */
export type Place = {
	/** The same as long as the text stays where it is. */
	readonly id: string;
	/** As it is shown: "Title", "Paragraph 3". */
	readonly name: string;
	readonly text: string;
} & (
	| { readonly kind: "title" | "excerpt" }
	| { readonly kind: "seo"; readonly metaKey: string }
	| {
			readonly kind: "block";
			readonly clientId: string;
			readonly path: AttributePath;
			/** 1 to 6 for a heading, else 0. */
			readonly headingLevel: number;
	  }
);
