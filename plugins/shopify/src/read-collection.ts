import type { ShopCollection } from "@lotse/shared/contract/shopify.ts";
import * as z from "zod";

const collection = z.object({
	id: z.string().regex(/^gid:\/\/shopify\/Collection\/\d{1,20}$/),
	title: z.string(),
	descriptionHtml: z.string(),
	productsCount: z.object({ count: z.int() }).nullable(),
	image: z.object({ url: z.string() }).nullable(),
	seo: z.object({
		title: z.string().nullable(),
		description: z.string().nullable(),
	}),
	updatedAt: z.iso.datetime({ offset: true }),
});

/** A collection of the Admin API; null where it is not what the schema promises. */
export function readCollection(node: unknown): ShopCollection | null {
	const read = collection.safeParse(node);
	if (!read.success) return null;
	const { id, seo, image, productsCount, ...rest } = read.data;
	return {
		id: id.split("/").at(-1) ?? "",
		title: rest.title.slice(0, 500),
		descriptionHtml: rest.descriptionHtml.slice(0, 200_000),
		productCount: productsCount?.count ?? 0,
		seoTitle: seo.title,
		seoDescription: seo.description,
		hasImage: image !== null,
		updatedAt: Date.parse(rest.updatedAt),
	};
}
