import * as z from "zod";

const metafield = z.object({
	namespace: z.string(),
	key: z.string(),
	type: z.enum(["single_line_text_field", "multi_line_text_field"]),
	/** Names this state of the value: Shopify refuses to write over another. */
	compareDigest: z.string(),
	owner: z.object({ id: z.string() }),
});

export interface Metafield {
	readonly ownerId: string;
	readonly namespace: string;
	readonly key: string;
	readonly isOneLine: boolean;
	readonly compareDigest: string;
}

/** Where a product's text metafield is written; null for every other kind of metafield, and for those of anything but products. */
export function readMetafield(node: unknown): Metafield | null {
	const read = metafield.safeParse(node);
	if (!read.success) return null;
	const { namespace, key, type, compareDigest, owner } = read.data;
	return {
		ownerId: owner.id,
		namespace,
		key,
		isOneLine: type === "single_line_text_field",
		compareDigest,
	};
}
