import type { WritingMaterial } from "./writing-material.ts";

const availability = {
	"in-stock": "https://schema.org/InStock",
	"out-of-stock": "https://schema.org/OutOfStock",
	preorder: "https://schema.org/PreOrder",
} as const;

/** A node of JSON-LD. */
export type JsonLdNode = { readonly [key: string]: unknown };

/**
 * A product as schema.org JSON-LD, from what is known of it alone: no rating, review or price that nobody gave. Made by rule, because a machine reads it.
 *
 * Source: schema.org/Product, schema.org/Offer. Worked value: a product with a price has `offers.price` "89.90" and `offers.priceCurrency` "EUR".
 */
export function buildJsonLd(
	material: WritingMaterial,
	description: string | null,
): JsonLdNode {
	const { product } = material;
	const { brand, url, sku, gtin, price, images, attributes } = product;
	return {
		"@context": "https://schema.org",
		"@type": "Product",
		name: product.name,
		...(description === null ? {} : { description }),
		...(brand === null ? {} : { brand: { "@type": "Brand", name: brand } }),
		...(url === null ? {} : { url }),
		...(sku === null ? {} : { sku }),
		...(gtin === null ? {} : { gtin }),
		...(images.length === 0 ? {} : { image: images.map((one) => one.url) }),
		...(attributes.length === 0
			? {}
			: {
					additionalProperty: attributes.map(({ name, value }) => ({
						"@type": "PropertyValue",
						name,
						value,
					})),
				}),
		...(price === null
			? {}
			: {
					offers: {
						"@type": "Offer",
						price: (price.amountMicros / 1_000_000).toFixed(2),
						priceCurrency: price.currency,
						...(product.availability === null
							? {}
							: { availability: availability[product.availability] }),
						...(url === null ? {} : { url }),
					},
				}),
	};
}
