/** A run of words in one look. */
export type RichWords = {
	readonly type: "text";
	readonly value: string;
	readonly bold?: boolean | undefined;
	readonly italic?: boolean | undefined;
};
export type RichLink = {
	readonly type: "link";
	readonly url: string;
	readonly title?: string | null | undefined;
	readonly target?: string | null | undefined;
	readonly children: readonly RichWords[];
};
export type RichInline = RichWords | RichLink;
export type RichItem = {
	readonly type: "list-item";
	readonly children: readonly RichInline[];
};
export type RichBlock =
	| { readonly type: "paragraph"; readonly children: readonly RichInline[] }
	| {
			readonly type: "heading";
			readonly level: number;
			readonly children: readonly RichInline[];
	  }
	| {
			readonly type: "list";
			readonly listType: "ordered" | "unordered";
			readonly children: readonly RichItem[];
	  };

/** What a rich-text field of a shop holds as JSON: blocks in order, no nesting but that of lists and links. */
export type RichText = {
	readonly type: "root";
	readonly children: readonly RichBlock[];
};
