import { type RichTextValue, wp } from "../wp/wp.ts";

/** The text and formats of an attribute: WordPress keeps HTML before 6.5, an object that knows both since. Null for anything else. */
export function toRichText(stored: unknown): RichTextValue | null {
	if (typeof stored === "string") return wp.richText.create({ html: stored });
	const { RichTextData } = wp.richText;
	if (RichTextData === undefined || !(stored instanceof RichTextData))
		return null;
	const { text, formats, replacements } = stored as unknown as RichTextValue;
	return { text, formats, replacements };
}

/** The same kind of value as stood there before. */
export function fromRichText(value: RichTextValue, before: unknown): unknown {
	const { RichTextData, toHTMLString } = wp.richText;
	return RichTextData !== undefined && before instanceof RichTextData
		? new RichTextData(value)
		: toHTMLString({ value });
}
