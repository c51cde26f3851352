import { readRichText } from "@lotse/shared/language/rich-text/read-rich-text.ts";
import * as z from "zod";

const forms = {
	single_line_text_field: "line",
	multi_line_text_field: "lines",
	rich_text_field: "rich",
} as const;

const metafield = z.object({
	namespace: z.string(),
	key: z.string(),
	type: z.enum([
		"single_line_text_field",
		"multi_line_text_field",
		"rich_text_field",
	]),
	value: z.string(),
	/** Names this state of the value: Shopify refuses to write over another. */
	compareDigest: z.string(),
	owner: z.object({ id: z.string() }),
});

export interface Metafield {
	readonly ownerId: string;
	readonly namespace: string;
	readonly key: string;
	readonly form: (typeof forms)[keyof typeof forms];
	readonly compareDigest: string;
}

/**
 * Where a product's text metafield is written; null for every other kind of metafield, for those of anything but products, and for rich text with
 * something in it that could not be written back as it was.
 */
export function readMetafield(node: unknown): Metafield | null {
	const read = metafield.safeParse(node);
	if (!read.success) return null;
	const { namespace, key, type, value, compareDigest, owner } = read.data;
	const form = forms[type];
	if (form === "rich" && readRichText(value) === null) return null;
	return { ownerId: owner.id, namespace, key, form, compareDigest };
}
