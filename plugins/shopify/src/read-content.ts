import type { ShopContent } from "@lotse/shared/contract/shopify.ts";
import * as z from "zod";

const gid = z.string().regex(/^gid:\/\/shopify\/[A-Za-z]+\/\d{1,20}$/);
const instant = z.iso
	.datetime({ offset: true })
	.transform((text) => Date.parse(text));
const image = z.object({ url: z.string() }).nullable();

const collection = z
	.object({
		id: gid,
		title: z.string(),
		descriptionHtml: z.string(),
		image,
		seo: z.object({
			title: z.string().nullable(),
			description: z.string().nullable(),
		}),
		updatedAt: instant,
	})
	.transform(({ descriptionHtml: body, image: picture, ...rest }) => ({
		...rest,
		body,
		hasImage: picture !== null,
	}));
const article = z
	.object({
		id: gid,
		title: z.string(),
		body: z.string(),
		image,
		updatedAt: instant.nullable(),
	})
	.transform(({ image: picture, updatedAt, ...rest }) => ({
		...rest,
		seo: null,
		hasImage: picture !== null,
		updatedAt: updatedAt ?? 0,
	}));
const page = z
	.object({ id: gid, title: z.string(), body: z.string(), updatedAt: instant })
	.transform((rest) => ({ ...rest, seo: null, hasImage: null }));
const metafield = z
	.object({
		id: gid,
		key: z.string(),
		value: z.string(),
		updatedAt: instant,
		definition: z.object({ name: z.string() }).nullable(),
		owner: z.object({ title: z.string() }),
	})
	.transform(({ id, key, value: body, updatedAt, definition, owner }) => ({
		id,
		title: `${owner.title} · ${definition?.name ?? key}`,
		body,
		seo: null,
		hasImage: null,
		updatedAt,
	}));
const readers = { collection, article, page, metafield };

/** A collection, article, page or metafield of the Admin API; null where it is not what the schema promises. */
export function readContent(
	kind: ShopContent["kind"],
	node: unknown,
): ShopContent | null {
	const read = readers[kind].safeParse(node);
	if (!read.success) return null;
	const { id, title, body, seo, hasImage, updatedAt } = read.data;
	return {
		kind,
		id: id.split("/").at(-1) ?? "",
		title: title.slice(0, 500),
		body: body.slice(0, 200_000),
		seo,
		hasImage,
		updatedAt,
	};
}
